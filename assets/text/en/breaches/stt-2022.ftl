# The data breach at the news agency STT in July 2022: what happened, whom it affects and who has said what.

breach-stt-2022 = Work at a news agency or its services (STT, 2022)
    .what = In July 2022 criminals got into the systems of the news agency STT with ransomware. Ransomware locks files so that somebody can demand money for opening them.
    .status = STT said in August 2022 that a data leak cannot be ruled out. We found no newer information.
    .told = Finnish News Agency STT
    .because = { $about ->
       *[you] an organisation has told you that the data breach at STT affects you
        [other] an organisation has said that the data breach at STT affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at STT affects you
        [other] no organisation has said that the data breach at STT affects them
      }
    .unknown = We do not know whether data was taken, or whose. Nor do we know how the police investigation ended.

change-stt-2022-added = Added to the list.

group-stt-2022-staff = People who worked at STT
group-stt-2022-customers = People who used STT’s text messages or other services

claim-stt-2022-people-staff = people who work at STT
claim-stt-2022-break-in = STT noticed the data breach at night.
claim-stt-2022-reported = STT reported the possible data leak to the Data Protection Ombudsman.
claim-stt-2022-customers-told = STT warned its customers in a message. Phone numbers and names may have leaked.
claim-stt-2022-not-excluded = The possibility of a data leak cannot be ruled out.
claim-stt-2022-staff-warned = STT warned its staff. The data includes addresses and identity codes, for example. Staff were advised, for example, to set a self-imposed credit ban (omaehtoinen luottokielto).
claim-stt-2022-former-staff = The leak may also affect former staff.
claim-stt-2022-contacts = The possible leak may also affect contact details and user names of people outside STT.
claim-stt-2022-ransom = Those who did it demanded a ransom. STT did not answer the demands.
claim-stt-2022-police = The Helsinki police investigated a data break-in and interference with an information system.
