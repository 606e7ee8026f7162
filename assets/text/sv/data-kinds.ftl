# Slag av uppgifter: som de står i en lista och som subjekt i en mening.

kind-therapy-notes = anteckningar från terapibesök
    .yours = anteckningarna från dina terapibesök

kind-personal-identity-code = personbeteckning
    .yours = din personbeteckning

kind-patient-records = patientuppgifter
    .yours = dina patientuppgifter
    .nothing = Uppgifter om din vård kan inte bytas eller spärras. Fråga organisationen vilka uppgifter som ingick.

kind-online-banking = nätbankskoder
    .yours = dina nätbankskoder

kind-payment-card = betalkortsuppgifter
    .yours = dina betalkortsuppgifter

kind-door-code = dörrkod (portkod)
    .yours = din dörrkod (portkod)

kind-bank-account = kontonummer
    .yours = ditt kontonummer

kind-health-inference = det som vårdartiklarna säger om hälsan
    .yours = det som dina vårdartiklar säger om din hälsa

kind-session-recordings = videoinspelningar av terapibesök
    .yours = videoinspelningarna av dina terapibesök

kind-home-address = hemadress
    .yours = din hemadress

kind-phone = telefonnummer
    .yours = ditt telefonnummer

kind-email = e-postadress
    .yours = din e-postadress

kind-billing-address = faktureringsadress
    .yours = din faktureringsadress

kind-order-details = uppgifter om beställningen
    .yours = uppgifterna om din beställning

kind-customer-number = kundnummer
    .yours = ditt kundnummer
    .nothing = Du behöver inte göra något särskilt, eftersom vi inte hittade någon myndighetsanvisning för bara ett kundnummer.

kind-service-unit = serviceenhetens namn
    .yours = namnet på din serviceenhet
    .nothing = Du behöver inte göra något särskilt, eftersom vi inte hittade någon myndighetsanvisning för bara en serviceenhets namn.

kind-name = namn
    .yours = ditt namn
    .nothing = Du behöver inte göra något särskilt, eftersom det inte finns någon egen spärr eller något förbud för bara ett namn.

kind-username = användarnamn
    .yours = ditt användarnamn

kind-language-nationality-religion = modersmål, medborgarskap och religion
    .yours = ditt modersmål, ditt medborgarskap och din religion
    .nothing = Du behöver inte göra något särskilt, eftersom det inte finns någon egen spärr eller något förbud för de här uppgifterna.

kind-school-records = skolans uppgifter om stödbehov och elevvård
    .yours = skolans uppgifter om ditt stödbehov och din elevvård
    .nothing = Du behöver inte göra något särskilt, eftersom uppgifter som har hamnat hos utomstående inte kan tas tillbaka.

kind-health-information = hälsouppgifter, till exempel i intyg och beslut
    .yours = dina hälsouppgifter, till exempel i intyg och beslut
    .nothing = Du behöver inte göra något särskilt, eftersom hälsouppgifter inte kan bytas ut eller tas tillbaka.

kind-family-finances = familjens avgifter och grunderna för dem
    .yours = din familjs avgifter och grunderna för dem
    .nothing = Du behöver inte göra något särskilt, eftersom det inte finns någon egen spärr eller något förbud för uppgifter om familjens avgifter.

kind-social-care-records = klientuppgifter inom socialvården
    .yours = dina klientuppgifter inom socialvården
    .nothing = Uppgifter om ditt klientskap kan inte bytas eller spärras. Fråga organisationen vilka uppgifter som ingick.

kind-work-details = uppgifter om arbetet
    .yours = uppgifterna om ditt arbete
    .nothing = Du behöver inte göra något särskilt, eftersom det inte finns någon egen spärr eller något förbud för uppgifter om arbetet.

kind-medicine-choices = läkemedel som lagts i varukorgen
    .yours = läkemedlen som du lade i varukorgen
    .nothing = Du behöver inte göra något särskilt, eftersom du inte själv kan ta tillbaka uppgifter som har gått till andra företag.

kind-device-identifiers = identifierare för enheten och webbläsaren, till exempel IP-adressen
    .yours = identifierarna för din enhet och webbläsare, till exempel IP-adressen
    .nothing = Du behöver inte göra något särskilt, eftersom du inte själv kan ta tillbaka identifierare som har gått till andra företag.

kind-official-documents = handlingar hos en myndighet, till exempel överklaganden
    .yours = dina handlingar hos en myndighet, till exempel överklaganden
    .nothing = Du behöver inte göra något särskilt, eftersom nedladdade handlingar inte kan tas tillbaka.

kind-pay-and-finances = löneuppgifter eller andra ekonomiska uppgifter
    .yours = dina löneuppgifter eller andra ekonomiska uppgifter
    .nothing = Du behöver inte göra något särskilt, eftersom det inte finns någon spärr eller något förbud för uppgifter om lön och ekonomi.

kind-vehicle-details = fordonets tekniska uppgifter
    .yours = ditt fordons tekniska uppgifter
    .nothing = Du behöver inte göra något särskilt, eftersom fordons tekniska uppgifter är offentliga.
