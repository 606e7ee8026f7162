# The data breach at Eilakaisla in January 2021: what happened, whom it affects and who has said what.

breach-eilakaisla-2021 = Temporary work or a job application (Eilakaisla, 2021)
    .what = In January 2021 criminals got into a server of the staffing company Eilakaisla with ransomware. Ransomware locks files so that somebody can demand money for opening them.
    .status = Eilakaisla said in January 2021 that there was no sign of theft. Nor could it rule theft out. We found no newer information.
    .told = Eilakaisla
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Eilakaisla affects you
        [other] an organisation has said that the data breach at Eilakaisla affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Eilakaisla affects you
        [other] no organisation has said that the data breach at Eilakaisla affects them
      }
    .unknown = We do not know whether data was stolen or how the police investigation ended. Nor do we know whether anybody has been told of a theft.

change-eilakaisla-2021-added = Added to the list.

group-eilakaisla-2021-workers = People who did temporary work through Eilakaisla
group-eilakaisla-2021-applicants = People who applied for work through Eilakaisla

claim-eilakaisla-2021-people = workers who were in the database
claim-eilakaisla-2021-break-in = Somebody broke into a server of Eilakaisla with ransomware.
claim-eilakaisla-2021-no-sign = There was no sign that data had been stolen, but that could not be said for certain.
claim-eilakaisla-2021-pay-data = The most sensitive data was identity codes, pay data and sick leave. It covered ten years, and the reasons for sick leave were not recorded.
claim-eilakaisla-2021-applicants = Applicants had not been asked for their identity code. Usually the data was the application and the CV.
claim-eilakaisla-2021-kaislanet = Login details for the Kaislanet service had perhaps been on sale the year before. Users were urged to change their password.
claim-eilakaisla-2021-contact = The company promised to contact everybody whose data may have been taken.
claim-eilakaisla-2021-police = The police investigated an aggravated data break-in and an attempted aggravated extortion.
