# What somebody could do with data that leaked together, and what it is not enough for.

harm-therapy-notes-threat = A threat to publish therapy notes
    .can = Somebody could threaten to publish the notes and ask for money. Vastaamo’s data was online more than once. The person making the threat may not be the one who broke in.
    .cannot = The person making the threat cannot guarantee that the data disappears even if somebody pays.

harm-orders-in-your-name = { $about ->
   *[you] Orders and credit in your name
    [other] Orders and credit in their name
  }
    .can = { $about ->
       *[you] Somebody could try to buy on invoice or get a quick loan in your name. The police said in 2022 that about 100 people’s data from Vastaamo had been misused.
        [other] Somebody could try to buy on invoice or get a quick loan in their name. The police said in 2022 that about 100 people’s data from Vastaamo had been misused.
      }
    .cannot = A bank loan requires, for example, online banking codes. Buying online on invoice usually requires them too.

harm-stranger-at-the-door = A stranger at the door with a made-up reason
    .can = { $about ->
       *[you] A stranger could mention your data. If a door code leaked, it opens the building. In 2018 a person suspected of crimes claimed to hand out free incontinence pads.
        [other] A stranger could mention their data. If a door code leaked, it opens the building. In 2018 a person suspected of crimes claimed to hand out free incontinence pads.
      }
    .cannot = Leaked data does not give anybody an employer’s ID card. Home care staff in Pirkanmaa, for example, always carry one.

harm-false-address-change = { $about ->
   *[you] A false change of address in your name
    [other] A false change of address in their name
  }
    .can = { $about ->
       *[you] Somebody could try to change your address, for example to send a web shop parcel to the wrong place.
        [other] Somebody could try to change their address, for example to send a web shop parcel to the wrong place.
      }
    .cannot = { $about ->
       *[you] An identity code alone is not enough for a notice of move online. On paper, somebody else needs a power of attorney from you. It cannot be made by phone.
        [other] An identity code alone is not enough for a notice of move online. On paper, somebody else needs a power of attorney from them. It cannot be made by phone.
      }

harm-false-invoice = A believable false invoice or message
    .can = { $about ->
       *[you] Somebody could write a message or a made-up invoice that mentions your real order.
        [other] Somebody could write a message or a made-up invoice that mentions their real order.
      }
    .cannot = An invoice alone proves no debt. A request to pay for the county’s care supplies points to a crime.

harm-password-request = A message that asks for a password
    .can = Somebody could send an email that seems to come from work, for example, and ask for a password.
    .cannot = A user name and email address alone are not enough to log in where a password is needed as well.
