# The folder at Harju school in Lahti: what happened, whom it affects and who has said what.

breach-lahti-harju-2022 = School (Harju school, City of Lahti, 2022)
    .what = Two classrooms of Harju school were emptied into a waste container. According to Iltalehti, a folder with data of about 70 pupils was there in August 2022. The city searched the container, but the folder was not found.
    .status = The city has heard of no misuse of the data. The city says that the Deputy Data Protection Ombudsman found its actions proper.
    .told = City of Lahti, Harju school
    .because = { $about ->
       *[you] an organisation has told you that the Harju school case affects you or your child
        [other] an organisation has said that the Harju school case affects them or their child
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Harju school case affects you or your child
        [other] no organisation has said that the Harju school case affects them or their child
      }
    .unknown = We do not know where the folder is or who has looked at it. According to Iltalehti, the pupils were born in 2001–2006; according to the city, the data is from those years.

change-lahti-harju-2022-added = Added to the list.

group-lahti-harju-2022-pupils = Pupils of Harju school who were there in 2001–2006 or were born then

claim-lahti-harju-2022-people = pupils whose data was in the folder
claim-lahti-harju-2022-heard = Iltalehti told the head of the school about the folder.
claim-lahti-harju-2022-born = The folder held data of pupils born in 2001–2006.
claim-lahti-harju-2022-years = The data was said to be from the years 2001–2006.
claim-lahti-harju-2022-seen = The paper has seen pictures of pupil cards: they show the name, personal identity code, address and religious community.
claim-lahti-harju-2022-not-found = When the container was searched, neither the folder nor anything like it was found.
claim-lahti-harju-2022-skip = The container was locked but not covered, and there was a security camera in the yard.
claim-lahti-harju-2022-ombudsman = The Deputy Data Protection Ombudsman found that the city acted properly.
claim-lahti-harju-2022-misuse = The city has heard of no misuse.
