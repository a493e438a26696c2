#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/word_places.h"

namespace interleave {

/// Draws answers in their frames, with the votes for them. Nothing is known by its colour alone: the one that holds has a tick, a thick
/// frame and bold letters, and votes have patterns and figures.
/// Thread safety: UI thread only. All of it outlives the painter.
struct AnswerPainter {
    QPainter& painter;
    const Theme& theme;
    const WordSlide& slide;

    void paint(const AnswerPlace& place, ProseBox& words) const;
    /// Behind what came of a question.
    void paintGround(const QRectF& frame, int pixels) const;
    /// What the patterns of both votes mean.
    void paintVotesKey(const QRectF& place) const;
    void paintBar(const QRectF& place, double share) const;

private:
    void paintFrame(const AnswerPlace& place, bool isHolding) const;
    void paintSign(const AnswerPlace& place) const;
    void paintTick(const QRectF& place) const;
    void paintVotes(const AnswerPlace& place) const;
    void paintPattern(const QRectF& bar, std::size_t vote) const;
    void paintVote(const QRectF& line, std::size_t answer, std::size_t vote) const;
};

} // namespace interleave
