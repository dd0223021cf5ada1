//! Reads Rust source far enough to tell names from comments and strings, and to follow paths through `use` groups.
#![allow(dead_code, reason = "each test takes what it needs")]

/// A piece of a file with its line, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    pub line: usize,
    pub text: &'a str,
}

/// A file taken apart. Strings and characters are in neither list: what they say names nothing.
#[derive(Debug, Default)]
pub struct Source<'a> {
    /// Names, numbers and signs; `::` is one sign.
    pub tokens: Vec<Piece<'a>>,
    pub comments: Vec<Piece<'a>>,
}

/// A path from the root of the crate or of `std`, such as `crate::domain::text`, with the line that completes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Mention<'a> {
    pub line: usize,
    pub path: Vec<&'a str>,
}

impl<'a> Source<'a> {
    /// Takes `text` apart.
    pub fn new(text: &'a str) -> Self {
        let mut source = Self::default();
        let (mut line, mut rest) = (1, text);
        while let Some(first) = rest.chars().next() {
            let length = length_of_first(rest, first);
            let piece = Piece { line, text: &rest[..length] };
            if is_comment(rest) {
                source.comments.push(piece);
            } else if !first.is_whitespace() && first != '\'' && raw_string(rest).is_none() && first != '"' {
                source.tokens.push(piece);
            }
            line += piece.text.matches('\n').count();
            rest = &rest[length..];
        }
        source
    }

    /// Returns every path that starts at `crate`, `super`, `std` or the name of the library, seen from `module`.
    pub fn mentions(&self, module: &[&'a str]) -> Vec<Mention<'a>> {
        let mut walk = Walk { tokens: &self.tokens, at: 0, found: Vec::new() };
        let mut here = module.to_vec();
        let (mut depth, mut inline) = (0_usize, Vec::new());
        while let Some(word) = walk.text(0) {
            match word {
                "mod" if walk.text(2) == Some("{") => {
                    here.extend(walk.text(1));
                    inline.push(depth);
                    walk.at += 1;
                }
                "{" => depth += 1,
                "}" => {
                    depth = depth.saturating_sub(1);
                    if inline.last() == Some(&depth) {
                        inline.pop();
                        here.pop();
                    }
                }
                "crate" | "super" | "std" | "alqa" if walk.text(1) == Some("::") && !walk.is_inside_path() => {
                    walk.tree(here.clone());
                    continue;
                }
                _ => {}
            }
            walk.at += 1;
        }
        walk.found
    }
}

struct Walk<'s, 'a> {
    tokens: &'s [Piece<'a>],
    at: usize,
    found: Vec<Mention<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn text(&self, ahead: usize) -> Option<&'a str> {
        self.tokens.get(self.at + ahead).map(|piece| piece.text)
    }

    /// Returns whether the current name continues a path, as in `a::name`; the leading sign of `::name` starts one.
    fn is_inside_path(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back).map(|at| self.tokens[at].text);
        before(1) == Some("::") && before(2).is_some_and(|word| word != "use" && word.starts_with(is_name))
    }

    /// Follows one path and the groups that it opens; `path` is what leads to the current token.
    fn tree(&mut self, mut path: Vec<&'a str>) {
        let mut line = self.tokens.get(self.at).map_or(0, |piece| piece.line);
        while let Some(word) = self.text(0) {
            match word {
                "{" => return self.group(&path),
                "crate" | "alqa" => path = vec!["crate"],
                "std" => path = vec!["std"],
                "super" if path.len() > 1 => drop(path.pop()),
                "super" | "self" => {}
                _ if word == "*" || word.starts_with(is_name) => path.push(word),
                _ => break,
            }
            line = self.tokens[self.at].line;
            self.at += 1;
            if self.text(0) != Some("::") {
                break;
            }
            self.at += 1;
        }
        self.found.push(Mention { line, path });
        if self.text(0) == Some("as") {
            self.at += 2;
        }
    }

    fn group(&mut self, path: &[&'a str]) {
        self.at += 1;
        while self.text(0).is_some_and(|word| word != "}") {
            let start = self.at;
            self.tree(path.to_vec());
            if self.text(0) == Some(",") || self.at == start {
                self.at += 1;
            }
        }
        self.at += 1;
    }
}

fn is_name(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

fn is_comment(rest: &str) -> bool {
    rest.starts_with("//") || rest.starts_with("/*")
}

/// Returns how many bytes the first piece of `rest` takes.
fn length_of_first(rest: &str, first: char) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    if let Some(length) = raw_string(rest) {
        return length;
    }
    match first {
        '"' => quoted(rest, '"'),
        '\'' => character(rest),
        ':' if rest.starts_with("::") => 2,
        _ if is_name(first) => rest.find(|next| !is_name(next)).unwrap_or(rest.len()),
        _ => first.len_utf8(),
    }
}

/// Comments nest: `/* a /* b */ c */` is one.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Returns the length of a raw string (`r"…"`, `br#"…"#`) if `rest` begins with one.
fn raw_string(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix("cr")).or_else(|| rest.strip_prefix('r'))?;
    let body = after.trim_start_matches('#');
    let fence = after.len() - body.len();
    let inside = body.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(fence));
    let length = inside.find(&end).map_or(inside.len(), |at| at + end.len());
    Some(rest.len() - inside.len() + length)
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, next) in rest.char_indices().skip(1) {
        match next {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if next == quote => return at + next.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// Returns the length of a character such as `'a'` or `'\n'`; of a lifetime, whose name is a name, only the sign's.
fn character(rest: &str) -> usize {
    let mut after = rest.chars().skip(1);
    match (after.next(), after.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => quoted(rest, '\''),
        _ => 1,
    }
}
