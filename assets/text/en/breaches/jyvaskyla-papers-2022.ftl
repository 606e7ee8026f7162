# Papers in the Puuppola care unit: what happened, who is affected and who has said what.

breach-jyvaskyla-papers-2022 = Puuppola care unit (City of Jyväskylä, 2022)
    .what = The Puuppola care unit in Jyväskylä had closed, but papers were left behind in it. They were from the years 2008–2012. They held data about clients and staff.
    .status = The City told the public on 21 November 2022 and sent letters to those affected. We do not know whether the data was misused.
    .told = City of Jyväskylä, papers in the Puuppola care unit
    .because = { $about ->
       *[you] an organisation has told you that the case of the papers in Puuppola affects you
        [other] an organisation has said that the case of the papers in Puuppola affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the papers in Puuppola affects you
        [other] no organisation has said that the case of the papers in Puuppola affects them
      }
    .unknown = We do not know whether an outsider has read the papers. The source does not list all the data in them. The City did not have everybody’s contact details, so you may be affected even if you got no letter.

change-jyvaskyla-papers-2022-added = Added to the list.
change-jyvaskyla-papers-2022-staff = It now says that the papers may have held identity codes and data about staff too.

group-jyvaskyla-papers-2022-clients-staff = Clients and staff of care homes and other care units in Central Finland

claim-jyvaskyla-papers-2022-people = clients and staff whose data was in the papers
claim-jyvaskyla-papers-2022-announced = The City of Jyväskylä told the public about the case.
claim-jyvaskyla-papers-2022-letters = The City sent letters to those affected. Most of them had been reached.
claim-jyvaskyla-papers-2022-addresses = The City did not have up-to-date contact details of everybody affected.
claim-jyvaskyla-papers-2022-years = The papers were from the years 2008–2012.
claim-jyvaskyla-papers-2022-whose = The papers held data about both clients and staff.
claim-jyvaskyla-papers-2022-staff-police = The City asks those who worked in Puuppola in 2008–2012 to contact the police if they suspect misuse or fraud.
