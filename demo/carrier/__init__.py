"""A stand-in for the phone company: Twilio's REST interface for texts, as far as the line needs it. Goes nowhere."""
