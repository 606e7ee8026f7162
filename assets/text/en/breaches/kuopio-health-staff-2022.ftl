# The table of social and health care staff in Kuopio: what happened, whom it affects and who has said what.

breach-kuopio-health-staff-2022 = Work in social and health care (City of Kuopio, 2022)
    .what = An Excel table with data about social and health care staff was attached to an email by mistake. In September 2022 the email went to over a hundred other employees of the city. This was not a break-in.
    .status = The Deputy Data Protection Ombudsman said in September 2022 that the data stayed among the staff. We do not know whether anybody has misused it.
    .told = City of Kuopio, table of social and health care staff
    .because = { $about ->
       *[you] an organisation has told you that the case of the Kuopio table of social and health care staff affects you
        [other] an organisation has said that the case of the table of social and health care staff in Kuopio affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the Kuopio table of social and health care staff affects you
        [other] no organisation has said that the case of the table of social and health care staff in Kuopio affects them
      }
    .unknown = The sources speak of personal data and data about the job, but do not list it. So we do not know whether personal identity codes were in the table. Nor do we know exactly whose data it held.

change-kuopio-health-staff-2022-added = Added to the list.

group-kuopio-health-staff-2022-health-social-staff = People who worked in social or health care for the City of Kuopio

claim-kuopio-health-staff-2022-people = employees whose data was in the table
claim-kuopio-health-staff-2022-sent = The table went by email to over a hundred employees of the city.
claim-kuopio-health-staff-2022-stayed = It was a human error. The email was shared at the workplace and did not spread to outsiders.
claim-kuopio-health-staff-2022-notified = The city has notified the Office of the Data Protection Ombudsman.
claim-kuopio-health-staff-2022-requests = About a hundred people had asked to see their own data in the table.
claim-kuopio-health-staff-2022-no-log = An attachment leaves no record of who has received it. The city promised to find out.
claim-kuopio-health-staff-2022-damages = Claims for damages could be sent to the registry of social and health care.
