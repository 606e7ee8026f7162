# The disruption of Aktia’s authentication service in January 2023: what happened, whom it affects and who has said what.

breach-aktia-2023 = Authentication with online banking codes (Aktia, 2023)
    .what = In January 2023 Aktia’s authentication service had a disruption of about an hour. People use it to identify themselves in other services. The service confused people’s identities, so some of those who logged in could see other people’s data.
    .status = Aktia does not know of any misuse of the data. Our newest dated source is from November 2025.
    .told = Aktia, disruption of the authentication service
    .because = { $about ->
       *[you] an organisation has told you that the disruption of Aktia’s authentication service affects you
        [other] an organisation has said that the disruption of Aktia’s authentication service affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the disruption of Aktia’s authentication service affects you
        [other] no organisation has said that the disruption of Aktia’s authentication service affects them
      }
    .unknown = We do not know which services each person had logged in to, or which data was seen there. We do not know whether everybody has been told. Ask Aktia.

change-aktia-2023-added = Added to the list.

group-aktia-2023-authenticated = People who had Aktia’s online banking codes in January 2023

claim-aktia-2023-people = people whom the data breach affected
claim-aktia-2023-happened = Aktia’s authentication service had a disruption due to a technical change.
claim-aktia-2023-decided = Aktia was given a fine of 865,000 euros and a reprimand.
claim-aktia-2023-saw-others = Some of those who logged in with Aktia’s codes were able to view other people’s data. It was also possible to use the services in another customer’s name.
claim-aktia-2023-which-services = The disruption affected public services, unemployment funds, insurance companies and health care providers.
claim-aktia-2023-not-the-bank = The disruption did not affect logging in to Aktia’s online bank.
claim-aktia-2023-private = The services contain very private data, for example on health and financial status.
claim-aktia-2023-no-misuse = Aktia does not know of any misuse of data due to the disruption.
claim-aktia-2023-hour = The disruption lasted 47 minutes on 24 January 2023, from 9.03 to 9.50.
claim-aktia-2023-appeal = The decision is not final, because the bank is appealing.
