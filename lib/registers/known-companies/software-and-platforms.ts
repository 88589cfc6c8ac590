/** Makers of software and hardware, online platforms. General knowledge: names only. */
export const softwareAndPlatforms = `
safe | IBM
safe | Microsoft
required | Oracle
safe | Google | Google Ireland Limited
required | Amazon | Amazon Web Services EMEA SARL
safe | Amazon Web Services | Amazon Web Services EMEA SARL Dutch Branch
safe | Palantir | Palantir Technologies Netherlands B.V.; Palantir Technologies
preferred | SAP
safe | Salesforce | SFDC Netherlands B.V.; Salesforce.com
safe | ServiceNow
safe | SAS Institute
safe | Fujitsu | Fujitsu Technology Solutions B.V.
safe | Hewlett-Packard
safe | Huawei | Huawei Technologies (Netherlands) B.V.
safe | Ericsson | Ericsson Telecommunicatie B.V.
safe | Cisco | Cisco Systems International B.V.
safe | OpenAI | OpenAI Ireland Ltd
safe | ZyLAB | ZyLAB eDiscovery & Compliance Services B.V.
required | Canon
safe | Adobe | Adobe Systems Benelux B.V.
preferred | Dell | Dell Technologies
safe | Lenovo
safe | Samsung | Samsung Electronics Benelux B.V.
safe | Ricoh
safe | Xerox
safe | Konica Minolta | Konica Minolta Business Solutions Nederland B.V.
safe | Cloudflare | Cloudflare, Inc.
required | Meta | Meta Platforms; Meta Platforms Ireland Limited
safe | Facebook
required | Apple | Apple Inc.
safe | Motorola Solutions
safe | Nokia | Nokia Solutions and Networks B.V.
safe | Booking.com
safe | Clearview AI | Clearview AI Inc.
safe | Uber
safe | Airbnb | Airbnb Ireland UC
safe | Citrix | Citrix Systems
safe | Palo Alto Networks
safe | Fortinet
safe | CrowdStrike
safe | Trend Micro
safe | Kaspersky | Kaspersky Lab
required | Okta
safe | VMware
safe | Red Hat
safe | Broadcom
safe | SolarWinds
safe | Kaseya
safe | Ivanti
preferred | HP
safe | Hewlett Packard Enterprise | HPE
required | Zoom | Zoom Video Communications
required | Slack
safe | Atlassian
safe | GitHub
safe | GitLab
safe | Snowflake Computing
safe | Databricks
safe | Anthropic
safe | DeepSeek
safe | Nvidia
safe | Mistral AI
safe | Cellebrite
safe | NSO Group
safe | Hikvision
safe | Dahua
safe | ZTE
safe | DJI
safe | TikTok
safe | ByteDance
safe | WhatsApp
safe | Twitter
safe | LinkedIn
safe | Instagram
safe | YouTube
safe | Snapchat
preferred | Netflix
preferred | Spotify
safe | Deliveroo
safe | Thuisbezorgd.nl | Thuisbezorgd; Just Eat Takeaway; Takeaway.com
safe | Uber Eats
safe | Temu
safe | Shein
safe | AliExpress
safe | Alibaba
safe | eBay
safe | Marktplaats
safe | Vinted
preferred | Intel
safe | Qualcomm
preferred | AMD
safe | Kyocera | Kyocera Document Solutions
safe | Lexmark
required | Epson
preferred | Toshiba
preferred | Sony
preferred | Panasonic
safe | Microsoft Azure
preferred | Skype
safe | Splunk
required | Elastic
safe | Rackspace
safe | Genetec
safe | Milestone Systems
safe | NICE Systems
safe | Genesys
safe | Tableau
safe | Qlik
safe | Informatica LLC
safe | Autodesk
safe | OpenText
safe | Hyland
safe | Alfresco
safe | Liferay
safe | Sitecore
safe | WeTransfer
safe | Proton Mail
safe | Canonical
safe | BlackBerry
safe | Juniper Networks
safe | Arista Networks
safe | Extreme Networks
safe | F5 Networks
safe | Check Point Software
safe | SentinelOne
safe | Mandiant
safe | Recorded Future
safe | Chainalysis
safe | Intellexa
safe | Babel Street
safe | Voyager Labs
safe | Cognitec
safe | NEC Nederland
safe | Thales Gemalto || preferred Gemalto
safe | Veridos
preferred | Infor | Infor (Nederland) B.V.
safe | OCLC | OCLC B.V.
safe | Axiell
safe | Workday
safe | UiPath
safe | Blue Prism
safe | Celonis
safe | Signavio
safe | DocuSign
safe | ValidSign
safe | Evidos
safe | Zendesk
safe | HubSpot
safe | Appian
safe | Anaplan
safe | Veeam
safe | NetApp
safe | Pure Storage
safe | Nutanix
safe | Starlink
safe | SpaceX
safe | Eutelsat
safe | Inmarsat
required | Genetics
safe | Bindexis
required | Vortal
required | Brickyard
safe | Expedia
required | Temper
safe | Getir
required | Gorillas
required | Flink
required | Picnic
safe | DataMask
safe | Visma Circle
safe | Youfone
safe | Simyo
safe | Lebara
safe | Nintendo
preferred | Oculus
`;
