//! The register of the Head of State's instructions.

use rusqlite::{Row, ToSql, named_params};

use super::column::{act, act_or_none, bilingual, unknown_word, unreadable};
use super::error::{Noun, StoreError};
use super::point::executor_from_row;
use super::transaction::{Reader, Writer, numbered};
use crate::domain::control::{Control, ControlEvent, ControlEventKind};
use crate::domain::decision::Executor;
use crate::domain::id::InstructionId;
use crate::domain::review::{Instruction, ProgressNote};

const COLUMNS: &str = "id, act_kind_kk, act_kind_ru, act_number, act_date, title_kk, title_ru, point, text_kk, text_ru, \
                       presidential_act, action_plan_kind_kk, action_plan_kind_ru, action_plan_number, \
                       action_plan_date, since, first_due";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Instruction> {
    let control = Control::new(row.get("since")?, row.get("first_due")?);
    Ok(Instruction {
        id: row.get("id")?,
        act: act(row, "act")?,
        title: bilingual(row, "title")?,
        point: row.get("point")?,
        text: bilingual(row, "text")?,
        executors: Vec::new(),
        presidential_act: row.get("presidential_act")?,
        action_plan: act_or_none(row, "action_plan")?,
        control: control.map_err(|refusal| unreadable(row, "first_due", refusal))?,
        notes: Vec::new(),
    })
}

fn event_from_row(row: &Row<'_>) -> rusqlite::Result<ControlEvent> {
    let word: String = row.get("kind")?;
    let kind = match word.as_str() {
        "extended" => ControlEventKind::Extended { to: row.get("extended_to")? },
        "executed" => ControlEventKind::Executed,
        "returned" => ControlEventKind::Returned,
        "removed" => ControlEventKind::Removed,
        "reopened" => ControlEventKind::Reopened,
        other => return Err(unknown_word(row, "kind", other)),
    };
    Ok(ControlEvent {
        date: row.get("date")?,
        kind,
        basis: act_or_none(row, "basis")?,
        decided_by: row.get("decided_by")?,
        note: bilingual(row, "note")?,
    })
}

impl Reader {
    /// Returns an instruction with everything that happened to it.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn instruction(&self, id: InstructionId) -> Result<Instruction, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM instruction WHERE id = :id");
        self.followed(self.one(&sql, Noun::Instruction, id.0, from_row)?)
    }

    /// Returns all instructions by the date of their documents.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn instructions(&self) -> Result<Vec<Instruction>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM instruction ORDER BY act_date, act_number, id");
        let instructions = self.rows(&sql, [], from_row)?;
        instructions.into_iter().map(|instruction| self.followed(instruction)).collect()
    }

    /// Adds what lies in further tables. The events are folded by the rules that accepted them; what those refuse now
    /// was not written by this program.
    fn followed(&self, mut instruction: Instruction) -> Result<Instruction, StoreError> {
        let id = instruction.id;
        let params = named_params! { ":instruction": id };
        let sql = "SELECT unit, person FROM instruction_executor WHERE instruction = :instruction ORDER BY place";
        instruction.executors = self.rows(sql, params, executor_from_row)?;
        let sql = "SELECT date, text_kk, text_ru FROM instruction_note WHERE instruction = :instruction ORDER BY place";
        instruction.notes =
            self.rows(sql, params, |row| Ok(ProgressNote { date: row.get("date")?, text: bilingual(row, "text")? }))?;
        for event in self.control_events(id)? {
            let accepted = instruction.control.record(event);
            accepted.map_err(|refusal| StoreError::damaged(format!("instruction {id}: {refusal}")))?;
        }
        Ok(instruction)
    }

    fn control_events(&self, id: InstructionId) -> Result<Vec<ControlEvent>, StoreError> {
        let sql = "SELECT date, kind, extended_to, basis_kind_kk, basis_kind_ru, basis_number, basis_date, decided_by,
                   note_kk, note_ru FROM instruction_event WHERE instruction = :instruction ORDER BY place";
        self.rows(sql, named_params! { ":instruction": id }, event_from_row)
    }
}

impl Writer {
    /// Adds an instruction. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where an executor is named twice, [`StoreError::Reference`] for an unknown unit or
    /// person.
    pub fn insert_instruction(&self, instruction: &Instruction) -> Result<InstructionId, StoreError> {
        let sql = include_str!("sql/instruction_insert.sql");
        let id = with_params(instruction, |params| self.add(sql, params)).map(InstructionId)?;
        self.insert_parts(id, instruction)?;
        self.insert_events(id, 0, instruction.control.events())?;
        Ok(id)
    }

    /// Replaces what is recorded of an instruction, and adds what has happened to it since.
    ///
    /// # Errors
    /// As [`Writer::insert_instruction`]; [`StoreError::NoRecord`] for an unknown instruction, and
    /// [`StoreError::Sealed`] where the events do not begin with those recorded.
    pub fn update_instruction(&self, instruction: &Instruction) -> Result<(), StoreError> {
        let id = instruction.id;
        let sql = include_str!("sql/instruction_update.sql");
        with_params(instruction, |params| self.change(sql, params, Noun::Instruction, id.0))?;
        for sql in [
            "DELETE FROM instruction_executor WHERE instruction = :instruction",
            "DELETE FROM instruction_note WHERE instruction = :instruction",
        ] {
            self.run(sql, named_params! { ":instruction": id })?;
        }
        self.insert_parts(id, instruction)?;
        let known = self.control_events(id)?;
        if !instruction.control.events().starts_with(&known) {
            return Err(StoreError::Sealed { rule: "what happened under control is never changed".to_owned() });
        }
        self.insert_events(id, known.len(), instruction.control.events())
    }

    fn insert_parts(&self, id: InstructionId, instruction: &Instruction) -> Result<(), StoreError> {
        let sql = "INSERT INTO instruction_executor (instruction, place, unit, person)
                   VALUES (:instruction, :place, :unit, :person)";
        for (place, executor) in numbered(&instruction.executors) {
            let (unit, person) = match executor {
                Executor::Unit(unit) => (Some(unit), None),
                Executor::Person(person) => (None, Some(person)),
            };
            self.run(sql, named_params! { ":instruction": id, ":place": place, ":unit": unit, ":person": person })?;
        }
        let sql = "INSERT INTO instruction_note (instruction, place, date, text_kk, text_ru)
                   VALUES (:instruction, :place, :date, :kk, :ru)";
        for (place, note) in numbered(&instruction.notes) {
            let params = named_params! {
                ":instruction": id, ":place": place, ":date": note.date, ":kk": note.text.kk, ":ru": note.text.ru,
            };
            self.run(sql, params)?;
        }
        Ok(())
    }

    fn insert_events(&self, id: InstructionId, known: usize, events: &[ControlEvent]) -> Result<(), StoreError> {
        for (place, event) in numbered(events).skip(known) {
            let (kind, extended_to) = match event.kind {
                ControlEventKind::Extended { to } => ("extended", Some(to)),
                ControlEventKind::Executed => ("executed", None),
                ControlEventKind::Returned => ("returned", None),
                ControlEventKind::Removed => ("removed", None),
                ControlEventKind::Reopened => ("reopened", None),
            };
            let basis = event.basis.as_ref();
            self.run(
                include_str!("sql/instruction_event_insert.sql"),
                named_params! {
                    ":instruction": id, ":place": place, ":date": event.date,
                    ":kind": kind, ":extended_to": extended_to,
                    ":basis_kind_kk": basis.map(|act| &act.kind.kk), ":basis_kind_ru": basis.map(|act| &act.kind.ru),
                    ":basis_number": basis.map(|act| &act.number), ":basis_date": basis.map(|act| act.date),
                    ":decided_by": event.decided_by, ":note_kk": event.note.kk, ":note_ru": event.note.ru,
                },
            )?;
        }
        Ok(())
    }
}

fn with_params<T>(of: &Instruction, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let plan = of.action_plan.as_ref();
    run(named_params! {
        ":id": of.id,
        ":act_kind_kk": of.act.kind.kk, ":act_kind_ru": of.act.kind.ru,
        ":act_number": of.act.number, ":act_date": of.act.date,
        ":title_kk": of.title.kk, ":title_ru": of.title.ru, ":point": of.point,
        ":text_kk": of.text.kk, ":text_ru": of.text.ru, ":presidential_act": of.presidential_act,
        ":action_plan_kind_kk": plan.map(|act| &act.kind.kk), ":action_plan_kind_ru": plan.map(|act| &act.kind.ru),
        ":action_plan_number": plan.map(|act| &act.number), ":action_plan_date": plan.map(|act| act.date),
        ":since": of.control.since, ":first_due": of.control.first_due,
    })
}
