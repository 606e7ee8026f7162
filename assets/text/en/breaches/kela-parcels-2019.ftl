# Kela's lost parcels: what happened, whom it affects and who has said what.

breach-kela-parcels-2019 = Papers left at Kela (Kela, Forssa 2019 and Vihti 2022)
    .what = Posti, the postal service, fetched a parcel from a Kela service point and the parcel was lost on the way. This happened in Forssa in February 2019 and in Vihti early in 2022. The parcels held applications and other papers that customers had left at the service point.
    .status = Kela said it had found no sign that the Forssa parcel had been opened or had left Posti’s hands. We found nothing that says that the parcels have been found.
    .told = Kela, lost parcel (Forssa or Vihti)
    .because = { $about ->
       *[you] an organisation has told you that a lost Kela parcel affects you
        [other] an organisation has said that a lost Kela parcel affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that a lost Kela parcel affects you
        [other] no organisation has said that a lost Kela parcel affects them
      }
    .unknown = We do not know where the parcels went, or whether somebody has opened them. In February 2022 one more lost Kela parcel was reported. We found no source about it that we could read. Kela did not know everyone whose papers were in the Forssa parcel. You may be affected even if you got no letter.
    .differ = The Forssa parcel has two estimates: 55 people in the Data Protection Ombudsman’s decision, about 50 in Kela’s notice.

change-kela-parcels-2019-added = Added to the list.

group-kela-parcels-2019-forssa = People who left papers at Kela’s service point in Forssa in February 2019
group-kela-parcels-2019-vihti = People who left papers at Kela’s service point in Vihti on 25–28 February 2022

claim-kela-parcels-2019-people-forssa-decision = people whose papers were in the Forssa parcel
claim-kela-parcels-2019-people-forssa = people whose papers were in the Forssa parcel
claim-kela-parcels-2019-people-vihti = people whose papers were in the Vihti parcel
claim-kela-parcels-2019-forssa-lost = Posti fetched a parcel from the service point in Forssa, and it did not arrive.
claim-kela-parcels-2019-forssa-announced = Kela made the loss of the Forssa parcel public in a notice and in the local newspaper.
claim-kela-parcels-2019-vihti-left = Customers left papers at the service point in Vihti, and the papers were lost on the way.
claim-kela-parcels-2019-forssa-data = The Forssa parcel held confidential data, for example about people’s health and finances.
claim-kela-parcels-2019-forssa-not-identified = Most of the people whose papers were in the Forssa parcel were not identified.
claim-kela-parcels-2019-forssa-closed-parcel = The inquiry gave no sign that the parcel had been opened or had left Posti’s hands.
claim-kela-parcels-2019-vihti-data = The parcel held applications and supporting documents of 40–50 customers. They had left them at the service point in Vihti or its mailbox on 25–28 February.
claim-kela-parcels-2019-vihti-second = Posti apologised for the loss. It said that this was the second time a Kela parcel was lost. The earlier one was reported in February 2022.
claim-kela-parcels-2019-vihti-received = According to the tracking, Posti received the parcel, but it is not registered as delivered.
