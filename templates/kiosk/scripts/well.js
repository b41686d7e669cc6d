// Says to staff whether this kiosk works as it should.
