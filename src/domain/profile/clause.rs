//! The clauses of the Model Regulation that the program applies, each with a few of its own words.

use super::{Citation, Source};

macro_rules! clauses {
    ($($(#[$doc:meta])* $name:ident, $paragraph:literal, $quote:literal;)+) => {
        /// A clause of the Model Regulation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Clause {
            $($(#[$doc])* $name,)+
        }

        impl Clause {
            /// Every clause, in the order of the regulation's subjects.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Returns the paragraph: «7», «31(8)».
            pub const fn paragraph(self) -> &'static str {
                match self { $(Self::$name => $paragraph,)+ }
            }

            /// Returns the clause's own words, in Kazakh: the regulation was issued to us in no other language.
            pub const fn quote(self) -> &'static str {
                match self { $(Self::$name => $quote,)+ }
            }
        }
    };
}

clauses! {
    /// Bodies approve regulations of their own.
    OwnRegulation, "2", "үлгі регламентіне сәйкес өз регламенттерін бекітсін";
    /// Whom the regulation binds.
    Staff, "2", "барлық қызметкерлеріне қолданылады";
    /// Only non-secret papers.
    NonSecret, "3", "Құпия емес іс қағаздарын ұйымдастыру мен жүргізу";
    /// Kinds of plans.
    PlanKinds, "4", "тоқсан сайынғы, жылдық және ұзақ мерзімді жұмыс жоспарларына сәйкес";
    /// Plans are made on proposals of units.
    PlanProposals, "4", "бөлімшелер) ұсыныстары бойынша тиісті қызмет";
    /// The draft of a plan.
    PlanDraft, "4", "кезекті кезең басталғанға дейін 15 күнтізбелік күн бұрын жасайды";
    /// The term of a plan's approval.
    PlanApproval, "4", "кезекті кезең басталғанға дейін 5 күнтізбелік күн бұрын бекітіледі";
    /// Who approves a plan.
    PlanByFirstHead, "4", "ОМО бірінші басшысының шешімімен бекітіледі";
    /// To whom a plan goes.
    PlanSending, "4", "танысуға және орындауға жіберіледі";
    /// Removing an item of a plan and moving its date.
    PlanChange, "5", "алып тастау немесе олардың орындалу мерзімдерін ауыстыру";
    /// The four stages of a session.
    Stages, "6", "жоспарлау, дайындау, өткізу және олардың орындалуын бақылау тәртібін";
    /// Sessions go by plans.
    SessionsByPlan, "7", "алқаның жұмыс жоспарларына сәйкес";
    /// Both languages.
    Languages, "7", "мемлекеттік және орыс тілдерінде өткізіледі";
    /// The number of questions is free.
    NumberOfItems, "7", "қаралатын мәселелердің саны шектелмейді";
    /// Extraordinary sessions.
    Extraordinary, "7", "кезектен тыс алқа отырысы өткізілуі мүмкін";
    /// The quorum.
    Quorum, "7", "кемінде үштен екісі қатысса, заңды болып саналады";
    /// No substitution.
    NoSubstitution, "7", "Алқа мүшелері отырыстарға алмастыру құқығынсыз қатысады";
    /// Who sets the composition.
    Composition, "7", "сандық және дербес құрамын бірінші басшы айқындайды";
    /// Who is invited.
    Invitees, "7", "мемлекеттік органдардың, сондай-ақ қажет болған жағдайда үкіметтік емес ұйымдардың";
    /// The media are invited by decision.
    InvitationByDecision, "7", "бірінші басшысының шешімі бойынша алқа отырысына бұқаралық ақпарат құралдарының";
    /// The Head of State's instructions.
    HeadOfState, "8", "тоқсанында кемінде бір рет қаралады";
    /// The majority.
    Majority, "9", "қатысып отырған алқа мүшелерінің көпшілік дауысымен";
    /// The form of the decision.
    Protocol, "9", "хаттама нысанында елтаңбалық бланкіде мемлекеттік тілде";
    /// The Russian version.
    RussianVersion, "9", "қажет болған жағдайда орыс тіліндегі нұсқасы қоса беріледі";
    /// The stenogram.
    Stenogram, "9", "ОМО-ның алқа жұмысы стенографияланады";
    /// The publication.
    Publication, "9", "қорытындылары туралы ақпарат міндетті түрде орналастырылады";
    /// The mark of restricted distribution.
    Restricted, "13", "\"ҚПҮ\" белгісі бар таратылуы шектелген қызметтік ақпаратпен";
    /// The data of a registration.
    Requisites, "14", "нөмірін, күнін және парақтардың санын көрсете отырып";
    /// What is put on control.
    OnControl, "31", "Мынадай, соның ішінде құпия құжаттар бақылауға алынады";
    /// The marks that put a paper on control.
    ControlMarks, "31(3)", "\"шұғыл\", \"баяндалсын\", \"ұсыныстар енгізілсін\" деген белгілер";
    /// Decisions of the collegium are on control.
    DecisionsOnControl, "31(8)", "бұйрықтар, хаттамалар, алқа шешімдері, ОМО басшылығының тапсырмалары";
    /// The action plan for an act of the President.
    ActionPlan, "32", "үш күн мерзімде жасалады және бірінші басшының шешімімен бекітіледі";
    /// Putting on control, removing, extending.
    ControlEvents, "33", "бақылауға қою және бақылаудан алу, орындалу мерзімдерін ұзарту";
    /// Timely registration.
    Registration, "34", "құжаттарды уақтылы тіркеуді";
    /// The weekly list.
    WeeklyList, "34", "бақылаудағы құжаттар тізбесі мен олардың орындалу (апта сайын) мерзімдері";
    /// Reminders.
    Reminders, "34", "ОМО бөлімшелеріне оларды орындау мерзімдері туралы ескертулердің жіберілуін";
    /// The control system.
    ControlSystem, "34", "ОМО бақылау жүйесін мыналар құрайды";
    /// Executive discipline.
    Discipline, "34", "атқарушылық тәртіптің жай-күйіне мониторингті жүзеге асырады";
    /// Who answers for putting on control.
    ControlDuty, "34", "құжаттарды бақылауға қою және оларды бақылаудан алу дұрыстығына";
    /// The body's instruction on record keeping sets terms.
    OwnTerms, "35", "өткізу мерзімдері және тәртібі, сондай-ақ";
    /// Terms above 10 days.
    InTurn, "36", "үш күннен кешіктірмей, ал ОМО бірінші басшысына";
    /// Terms of 5 to 10 days.
    Together, "36", "5-тен 10 күнтізбелік күнге дейінгі мерзіммен";
    /// Terms under 5 days.
    AtOnce, "36", "кезектен тыс тәртіппен оның дайындауы бойынша дереу";
    /// What the site shows.
    Site, "37", "сенім телефонының нөмірі";
}

impl Clause {
    /// Returns the place as a citation.
    pub fn citation(self) -> Citation {
        Citation { source: Source::ModelRegulation, paragraph: self.paragraph().to_owned() }
    }
}
