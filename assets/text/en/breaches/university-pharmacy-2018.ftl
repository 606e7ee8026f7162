# Trackers in the online shop of University Pharmacy 2018–2022: what happened, who is affected and who has said what.

breach-university-pharmacy-2018 = Online shop of a pharmacy (University Pharmacy, Yliopiston Apteekki, 2018–2022)
    .what = The online shop of University Pharmacy had tracking programs. They sent data about visitors to Google and Meta, for example that a medicine was put in the basket. This was not a break-in.
    .status = The Office of the Data Protection Ombudsman said on 4 June 2025 that the pharmacy had been fined. The pharmacy disputes part of what the Office says.
    .told = The online shop of University Pharmacy (Yliopiston Apteekki)
    .because = { $about ->
       *[you] an organisation has told you that the case of University Pharmacy’s online shop affects you
        [other] an organisation has said that the case of University Pharmacy’s online shop affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of University Pharmacy’s online shop affects you
        [other] no organisation has said that the case of University Pharmacy’s online shop affects them
      }
    .unknown = We do not know how many people the case affects, or whether the fine has been appealed against.

change-university-pharmacy-2018-added = Added to the list.

group-university-pharmacy-2018-shop-visitors = People who visited the online shop of University Pharmacy between May 2018 and September 2022

claim-university-pharmacy-2018-period-start = The time that the Ombudsman’s inquiry covers began.
claim-university-pharmacy-2018-period-end = The time that the Ombudsman’s inquiry covers ended.
claim-university-pharmacy-2018-announced = The Office of the Data Protection Ombudsman told the public about the case.
claim-university-pharmacy-2018-fine = University Pharmacy was fined 1,100,000 euros.
claim-university-pharmacy-2018-decision = The decision is in Finlex under the number TSV 2025/2473. Its case number is TSV/108/2022.
claim-university-pharmacy-2018-passed-on = Google and Meta learned, for example, that a medicine was put in the basket or the order button was clicked.
claim-university-pharmacy-2018-identifiers = Network addresses of devices, called IP addresses, and other identifiers were passed on too.
claim-university-pharmacy-2018-logged-in = Google or Meta may have directly identified a visitor who was logged in. This means, for example, a Google or Facebook account.
claim-university-pharmacy-2018-disputed = The pharmacy disputes part of this. It says that it did not let Google or Meta know which medicines a visitor bought.
claim-university-pharmacy-2018-removed = The pharmacy said that it stopped using Google’s and Meta’s tracking programs in September 2022.
