# Monetra's email that went to the wrong person: what happened, whom it affects and who has said what.

breach-kuopio-monetra-2023 = Work in early childhood education (City of Kuopio and Monetra, 2023)
    .what = Monetra looks after pay and finances for the city. On 9 March 2023 it emailed data about early childhood education staff to the wrong person. That person had the same name as the right recipient.
    .status = The city sent a letter to everybody affected. The letter is dated 17 March 2023. We do not know whether anybody has misused the data.
    .told = City of Kuopio, Monetra’s email about early childhood education staff
    .because = { $about ->
       *[you] an organisation has told you that the case of Monetra’s email about early childhood education staff in Kuopio affects you
        [other] an organisation has said that the case of Monetra’s email about early childhood education staff in Kuopio affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Monetra’s email about early childhood education staff in Kuopio affects you
        [other] no organisation has said that the case of Monetra’s email about early childhood education staff in Kuopio affects them
      }
    .unknown = We do not know who got the email or what then happened to the data. We read only the beginning of the city’s notice.

change-kuopio-monetra-2023-added = Added to the list.

group-kuopio-monetra-2023-early-education-staff = People who worked in early childhood education for the City of Kuopio

claim-kuopio-monetra-2023-people = early childhood education staff whose data was in the email
claim-kuopio-monetra-2023-sent = Monetra sent the email to the wrong recipient.
claim-kuopio-monetra-2023-told = The city told everybody affected in a letter.
claim-kuopio-monetra-2023-namesake = The email program suggested the wrong person, who had exactly the same name as the right recipient.
claim-kuopio-monetra-2023-which-data = The email held the employee’s name, personal identity code and staff number.
claim-kuopio-monetra-2023-notified = The city has notified the Data Protection Ombudsman.
