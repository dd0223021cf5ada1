//! Where the lines of a paragraph end: total fit after Knuth and Plass, with a plain search where it finds no way.

use std::sync::Arc;

use super::word::Word;
use crate::documents::content::Face;

/// How far a space may widen, as a part of its width, at badness 1.
const STRETCH: f32 = 0.5;
/// How far a space may narrow, as a part of its width.
const SHRINK: f32 = 1.0 / 3.0;
/// How much of the measure a ragged line may leave empty at badness 1.
const RAGGED: f32 = 0.15;
/// The badness allowed in turn: fine paragraphs first, then any.
const TOLERANCES: [f32; 3] = [2.0, 10.0, 1000.0];
/// What two divided lines in a row cost.
const DOUBLE_HYPHEN: f64 = 30_000.0;
/// What a divided word before the last line costs.
const LAST_HYPHEN: f64 = 20_000.0;
/// What a tight line beside a loose one costs.
const UNEVEN: f64 = 10_000.0;
/// The part of the measure below which the end of a divided word may not be the whole last line: «жүктел-» «сін.».
const LONE: f32 = 0.12;
/// Rounding that is no overfull line, in points.
const SLACK: f32 = 0.01;

/// A piece of a paragraph.
#[derive(Debug, Clone)]
pub(super) enum Item {
    /// Glyphs `from..to` of a word; never divided.
    Box { width: f32, face: Face, word: Arc<Word>, from: usize, to: usize },
    /// A space, at which a line may end at a cost if `breaks`.
    Glue { width: f32, face: Face, breaks: bool, cost: f32 },
    /// A place where a line may end at a cost, with a hyphen of a width or without one.
    Penalty { width: f32, cost: f32, hyphen: Option<Face> },
    /// The end of a line that the author wants.
    Force,
}

/// The widths of the lines of a paragraph in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// The first line.
    pub first: f32,
    /// Every other line.
    pub rest: f32,
}

impl Measure {
    /// Returns the width of line `number`, from 0.
    pub fn line(self, number: usize) -> f32 {
        if number == 0 { self.first } else { self.rest }
    }

    /// Returns the width of the narrowest line.
    pub fn narrowest(self) -> f32 {
        self.first.min(self.rest)
    }
}

/// What is known at a place where a line may end.
#[derive(Debug, Clone, Copy)]
struct Node {
    item: usize,
    line: usize,
    fitness: u8,
    totals: Totals,
    demerits: f64,
    previous: usize,
    hyphen: bool,
}

/// Widths added up from the start of the paragraph.
#[derive(Debug, Clone, Copy, Default)]
struct Totals {
    width: f32,
    stretch: f32,
    shrink: f32,
}

impl Totals {
    fn add_glue(&mut self, width: f32, ragged: bool) {
        self.width += width;
        if !ragged {
            self.stretch += width * STRETCH;
            self.shrink += width * SHRINK;
        }
    }
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
struct Place {
    item: usize,
    width: f32,
    cost: f32,
    hyphen: bool,
    forced: bool,
}

/// Breaks paragraphs; keeps its working space from one to the next.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    nodes: Vec<Node>,
    active: Vec<usize>,
    kept: Vec<usize>,
    candidates: Vec<(usize, f64, u8)>,
}

impl Breaker {
    /// Returns the items at which the lines end; the last one is the number of items.
    pub fn lines(&mut self, items: &[Item], measure: Measure, ragged: bool) -> Vec<usize> {
        if fits_one_line(items, measure.first) {
            return vec![items.len()];
        }
        for tolerance in TOLERANCES {
            if let Some(ends) = self.total_fit(items, measure, tolerance, ragged) {
                return ends;
            }
        }
        first_fit(items, measure)
    }

    fn total_fit(&mut self, items: &[Item], measure: Measure, tolerance: f32, ragged: bool) -> Option<Vec<usize>> {
        self.nodes.clear();
        self.active.clear();
        let start =
            Node { item: 0, line: 0, fitness: 1, totals: Totals::default(), demerits: 0.0, previous: 0, hyphen: false };
        self.nodes.push(start);
        self.active.push(0);
        let mut totals = Totals::default();
        for item in 0..=items.len() {
            if let Some(place) = place_at(items, item) {
                self.weigh(place, totals, measure, tolerance, ragged);
                self.keep_best(place, after_break(items, item, totals, ragged));
                if self.active.is_empty() {
                    return None;
                }
            }
            match items.get(item) {
                Some(Item::Box { width, .. }) => totals.width += width,
                Some(Item::Glue { width, .. }) => totals.add_glue(*width, ragged),
                Some(Item::Penalty { .. } | Item::Force) | None => {}
            }
        }
        self.trace(items.len())
    }

    /// Finds the lines that may end at `place` and drops the starts from which no later line can fit.
    fn weigh(&mut self, place: Place, totals: Totals, measure: Measure, tolerance: f32, ragged: bool) {
        self.candidates.clear();
        self.kept.clear();
        for &start in &self.active {
            let node = self.nodes[start];
            let ratio = ratio(place, totals, node.totals, measure.line(node.line), ragged);
            if ratio < -1.0 {
                continue;
            }
            if !place.forced {
                self.kept.push(start);
            }
            let lone = place.forced && node.hyphen && totals.width - node.totals.width < LONE * measure.rest;
            if ratio <= tolerance && !(lone && tolerance < TOLERANCES[2]) {
                let fitness = fitness(ratio);
                self.candidates.push((start, node.demerits + demerits(place, &node, ratio, fitness), fitness));
            }
        }
        std::mem::swap(&mut self.active, &mut self.kept);
    }

    /// Adds the best line of each class of tightness to the starts of the next line.
    fn keep_best(&mut self, place: Place, totals: Totals) {
        for class in 0..4 {
            let best = self.candidates.iter().filter(|candidate| candidate.2 == class);
            if let Some(&(previous, demerits, fitness)) = best.min_by(|one, other| one.1.total_cmp(&other.1)) {
                let line = self.nodes[previous].line + 1;
                let node = Node { item: place.item, line, fitness, totals, demerits, previous, hyphen: place.hyphen };
                self.active.push(self.nodes.len());
                self.nodes.push(node);
            }
        }
    }

    fn trace(&self, end: usize) -> Option<Vec<usize>> {
        let finished = self.active.iter().copied().filter(|&node| self.nodes[node].item == end);
        let mut node =
            finished.min_by(|&one, &other| self.nodes[one].demerits.total_cmp(&self.nodes[other].demerits))?;
        let mut ends = Vec::with_capacity(self.nodes[node].line);
        while node != 0 {
            ends.push(self.nodes[node].item);
            node = self.nodes[node].previous;
        }
        ends.reverse();
        Some(ends)
    }
}

fn fits_one_line(items: &[Item], width: f32) -> bool {
    let mut total = 0.0;
    for item in items {
        match item {
            Item::Box { width, .. } | Item::Glue { width, .. } => total += width,
            Item::Penalty { .. } => {}
            Item::Force => return false,
        }
        if total > width {
            return false;
        }
    }
    true
}

/// Returns the place before `item` if a line may end there.
fn place_at(items: &[Item], item: usize) -> Option<Place> {
    let plain = Place { item, width: 0.0, cost: 0.0, hyphen: false, forced: false };
    match items.get(item) {
        None | Some(Item::Force) => Some(Place { forced: true, ..plain }),
        Some(Item::Glue { breaks, cost, .. }) => {
            let after_text = item > 0 && matches!(items[item - 1], Item::Box { .. } | Item::Penalty { .. });
            (*breaks && after_text).then_some(Place { cost: *cost, ..plain })
        }
        Some(Item::Penalty { width, cost, hyphen }) => {
            Some(Place { width: *width, cost: *cost, hyphen: hyphen.is_some(), ..plain })
        }
        Some(Item::Box { .. }) => None,
    }
}

/// Returns the totals at the start of the line after a break: spaces there are dropped.
fn after_break(items: &[Item], item: usize, mut totals: Totals, ragged: bool) -> Totals {
    for (place, next) in items.iter().enumerate().skip(item) {
        match next {
            Item::Glue { width, .. } => totals.add_glue(*width, ragged),
            Item::Penalty { .. } => {}
            Item::Force if place == item => {}
            Item::Force | Item::Box { .. } => break,
        }
    }
    totals
}

/// Returns how far the spaces of a line are stretched (positive) or narrowed (negative); below -1 it does not fit.
fn ratio(place: Place, end: Totals, start: Totals, measure: f32, ragged: bool) -> f32 {
    let length = end.width - start.width + place.width;
    let missing = measure - length;
    if missing >= 0.0 {
        let stretch = end.stretch - start.stretch;
        return if place.forced {
            0.0
        } else if ragged {
            missing / (RAGGED * measure)
        } else if stretch > 0.0 {
            (missing / stretch).min(TOLERANCES[2])
        } else {
            TOLERANCES[2]
        };
    }
    let shrink = end.shrink - start.shrink;
    if missing > -SLACK {
        0.0
    } else if shrink > 0.0 {
        missing / shrink
    } else {
        f32::NEG_INFINITY
    }
}

fn fitness(ratio: f32) -> u8 {
    if ratio < -0.5 {
        0
    } else if ratio <= 0.5 {
        1
    } else if ratio <= 1.0 {
        2
    } else {
        3
    }
}

fn demerits(place: Place, start: &Node, ratio: f32, fitness: u8) -> f64 {
    let stretched = f64::from(ratio.abs());
    let badness = 100.0 * stretched * stretched * stretched;
    let line = 1.0 + badness + if place.forced { 0.0 } else { f64::from(place.cost) };
    let mut demerits = line * line;
    if place.hyphen && start.hyphen {
        demerits += DOUBLE_HYPHEN;
    }
    if place.forced && start.hyphen {
        demerits += LAST_HYPHEN;
    }
    if fitness.abs_diff(start.fitness) > 1 {
        demerits += UNEVEN;
    }
    demerits
}

/// Returns line ends by filling each line as far as it goes.
fn first_fit(items: &[Item], measure: Measure) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut width = 0.0;
    let mut last_place = None;
    let mut item = 0;
    while item < items.len() {
        let limit = measure.line(ends.len()) + SLACK;
        match &items[item] {
            Item::Force => {
                ends.push(item);
                (width, last_place) = (0.0, None);
            }
            Item::Glue { width: space, .. } => {
                if place_at(items, item).is_some() && width <= limit {
                    last_place = Some(item);
                }
                width += space;
            }
            Item::Penalty { width: hyphen, .. } => {
                if width + hyphen <= limit {
                    last_place = Some(item);
                }
            }
            Item::Box { width: word, .. } => {
                width += word;
                if let (true, Some(place)) = (width > limit, last_place) {
                    ends.push(place);
                    (width, last_place) = (0.0, None);
                    item = place + items[place..].iter().take_while(|next| is_dropped(next)).count();
                    continue;
                }
            }
        }
        item += 1;
    }
    ends.push(items.len());
    ends
}

fn is_dropped(item: &Item) -> bool {
    match item {
        Item::Glue { .. } | Item::Penalty { .. } => true,
        Item::Box { .. } | Item::Force => false,
    }
}
