#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QWidget>

#include "app/i18n/qt_words.h"
#include "core/base/time.h"

namespace interleave {

/// How long the keys took to show: a dot for each on a logarithmic axis, with the limits from which on a person notices, waits, and
/// leaves. Where there is no room for all dots each stands for more keys, and that is said.
/// Thread safety: UI thread only.
class LatencyStrip : public QWidget {
    Q_OBJECT

public:
    explicit LatencyStrip(QWidget* parent = nullptr);

    void add(Duration latency);
    /// Of all so far; zero: there are none.
    Duration slowest() const { return m_slowest; }
    int keys() const { return m_keys; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr std::size_t kColumns = 72;

    int lineHeight() const { return fontMetrics().height(); }
    double xOf(Duration latency) const;
    void paintLimits(QPainter& painter) const;
    void paintDots(QPainter& painter) const;

    QtWords m_words;
    std::array<int, kColumns> m_counts{};
    std::size_t m_last = 0; ///< column of the last key
    Duration m_slowest{};
    int m_keys = 0;
};

} // namespace interleave
