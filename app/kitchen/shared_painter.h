#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_moment.h"

namespace interleave {

class Words;

/// Paints what orders share, and who has it or waits for it: on the walls, and on the benches of who has it.
/// Thread safety: UI thread only. What it is made of outlives it.
class SharedPainter {
public:
    /// `to` is in the plan's units, of which one is `scale` pixels.
    SharedPainter(QPainter& to, KitchenPainter& painter, const KitchenMoment& moment, const Words& words, double scale)
        : m_to(to), m_painter(painter), m_moment(moment), m_words(words), m_scale(scale)
    {
    }

    void paint() const;

private:
    void paintOne(SharedId id, QPointF at) const;
    QString paintFitting(SharedId id, QPointF at) const;
    void paintChannel(QPointF at, std::int64_t values) const;
    void paintHolders(SharedId id, QPointF at) const;
    void paintSigns(const std::vector<TaskId>& orders, QPointF at, double size) const;
    void paintHeld() const;

    QPainter& m_to;
    KitchenPainter& m_painter;
    const KitchenMoment& m_moment;
    const Words& m_words;
    double m_scale;
};

} // namespace interleave
