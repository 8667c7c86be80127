"""Texts: Twilio's form → events, actions → messaging TwiML. Everything in between is the dialogue's."""
