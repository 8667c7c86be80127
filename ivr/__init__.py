"""The phone: Twilio's form → an event, actions → TwiML. Everything in between is the dialogue's."""
