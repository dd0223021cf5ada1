//! Who asked for the floor: a working aid beside the journal, for the journal says who was given it.

use serde::{Deserialize, Serialize};

use super::Sitting;
use super::entry::SpeechKind;
use crate::domain::id::{ItemId, PersonId, RequestId};

/// Somebody asked for the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Which request.
    pub id: RequestId,
    /// Who.
    pub person: PersonId,
    /// For what.
    pub kind: SpeechKind,
    /// On which item; nothing for words outside the agenda.
    pub item: Option<ItemId>,
}

/// Where a request is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// One place nearer to the front.
    Front,
    /// One place nearer to the end.
    End,
}

/// Returns the requests on an item in their order.
pub fn waiting(queue: &[Request], item: Option<ItemId>) -> impl Iterator<Item = &Request> {
    queue.iter().filter(move |request| request.item == item)
}

/// Returns whose turn it is: the first one on the item under consideration who is here.
pub fn next<'q>(queue: &'q [Request], sitting: &Sitting) -> Option<&'q Request> {
    waiting(queue, sitting.current_item()).find(|request| sitting.is_present(request.person))
}

/// Returns whether the same is asked for already.
pub fn is_asked(queue: &[Request], request: &Request) -> bool {
    let same =
        |other: &&Request| (other.person, other.kind, other.item) == (request.person, request.kind, request.item);
    queue.iter().any(|other| same(&other))
}

/// Returns the order after a request was moved past its neighbour on the same item; nothing where there is none.
pub fn moved(queue: &[Request], id: RequestId, toward: Toward) -> Option<Vec<RequestId>> {
    let item = queue.iter().find(|request| request.id == id)?.item;
    let places: Vec<usize> =
        queue.iter().enumerate().filter(|(_, request)| request.item == item).map(|(place, _)| place).collect();
    let at = places.iter().position(|&place| queue[place].id == id)?;
    let beside = match toward {
        Toward::Front => at.checked_sub(1)?,
        Toward::End => at + 1,
    };
    let mut order: Vec<_> = queue.iter().map(|request| request.id).collect();
    order.swap(*places.get(at)?, *places.get(beside)?);
    Some(order)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn request(id: i64, item: i64) -> Request {
        let item = (item > 0).then_some(ItemId(item));
        Request { id: RequestId(id), person: PersonId(id), kind: SpeechKind::Debate, item }
    }

    #[test]
    fn a_request_moves_among_those_of_its_item() {
        let queue = [request(1, 1), request(2, 2), request(3, 1)];
        let ids = |order: Option<Vec<RequestId>>| order.map(|ids| ids.iter().map(|id| id.0).collect::<Vec<_>>());
        assert_eq!(ids(moved(&queue, RequestId(3), Toward::Front)), Some(vec![3, 2, 1]));
        assert_eq!(ids(moved(&queue, RequestId(1), Toward::End)), Some(vec![3, 2, 1]));
        assert_eq!(moved(&queue, RequestId(1), Toward::Front), None);
        assert_eq!(moved(&queue, RequestId(2), Toward::End), None);
        assert_eq!(moved(&queue, RequestId(9), Toward::End), None);
    }

    #[test]
    fn the_same_is_asked_for_once() {
        let queue = [request(1, 1)];
        assert!(is_asked(&queue, &Request { id: RequestId(0), ..queue[0] }));
        assert!(!is_asked(&queue, &Request { kind: SpeechKind::Question, ..queue[0] }));
        assert!(!is_asked(&queue, &Request { item: None, ..queue[0] }));
    }

    proptest! {
        #[test]
        fn nobody_is_lost_by_moving(items in proptest::collection::vec(0i64..3, 0..12), who in 0i64..12, front: bool) {
            let queue: Vec<_> = (0i64..).zip(&items).map(|(id, &item)| request(id, item)).collect();
            let toward = if front { Toward::Front } else { Toward::End };
            if let Some(order) = moved(&queue, RequestId(who), toward) {
                let mut sorted = order.clone();
                sorted.sort_unstable();
                prop_assert_eq!(sorted, queue.iter().map(|request| request.id).collect::<Vec<_>>());
                // Moving back leads back.
                let after: Vec<_> = order.iter().map(|id| *queue.iter().find(|one| one.id == *id).unwrap()).collect();
                let back = if front { Toward::End } else { Toward::Front };
                let expected: Vec<_> = queue.iter().map(|request| request.id).collect();
                prop_assert_eq!(moved(&after, RequestId(who), back), Some(expected));
            }
        }
    }
}
