#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QSizeF>
#include <vector>

#include "app/lecture/audience_type.h"
#include "app/lecture/prose_box.h"
#include "core/lecture/slide.h"
#include "core/lecture/tally.h"

namespace interleave {

/// What a slide of words says.
struct WordSlide {
    QString title; ///< stands alone, large; empty: there is none
    lecture::Prose text{};
    std::vector<lecture::SlideAnswer> answers{};
    bool isNumbered = false; ///< answers have the figures by which hands are counted; else letters
    lecture::Prose outcome{};
    QString status{};                      ///< how far a run is
    std::optional<double> share{};         ///< so much of it is done, 0 to 1
    std::optional<lecture::Tally> tally{}; ///< shown beside the answers
};

/// Its words, ready to be measured and painted.
struct WordBoxes {
    WordBoxes() = default;
    WordBoxes(const WordSlide& slide, const QFont& font);

    ProseBox title;
    ProseBox text;
    std::vector<ProseBox> answers;
    ProseBox outcome;
    ProseBox status;
    std::optional<std::size_t> holds{}; ///< the answer that does; none: that is not told
    std::size_t votes = 0;              ///< that are shown beside the answers: 0 to 2
    bool hasBar = false;                ///< of how far a run is

    std::vector<ProseBox*> all();
};

/// Words in their place.
struct WordPlace {
    QRectF place;
    int pixels = 0;
};

/// An answer in its frame.
struct AnswerPlace {
    std::size_t answer = 0;
    QRectF frame;
    QRectF sign; ///< figure or letter
    WordPlace words;
    QRectF votes; ///< empty: they are not shown
    QRectF tick;  ///< empty: it does not hold
};

/// Where everything of a slide of words is. Parts for which there is no room at the least size are left out, never cut: other answers than
/// the one that holds, then the question that has been read before.
struct WordPlaces {
    std::optional<WordPlace> title{};
    std::optional<WordPlace> text{};
    std::vector<AnswerPlace> answers{};
    QRectF outcomeFrame{};
    std::optional<WordPlace> outcome{};
    QRectF votesKey{}; ///< which bars are of which vote; empty: there is one vote, or none
    std::optional<WordPlace> status{};
    QRectF bar{};
    bool isWhole = true; ///< nothing was left out
    bool fits = true;    ///< false: even so there are too many words
};

/// As large as the room allows. Pure but for what `boxes` remember of their last size.
WordPlaces placeWords(WordBoxes& boxes, const QRectF& room, const AudienceType& type);

} // namespace interleave
