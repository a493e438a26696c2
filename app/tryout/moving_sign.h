#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

namespace interleave {

/// A dot that goes round, by which one sees whether a page goes on.
class MovingSign : public QWidget {
    Q_OBJECT

public:
    explicit MovingSign(QWidget* parent = nullptr);

    /// So many pictures further, painted at once. False where it cannot be seen.
    bool advance(std::int64_t pictures);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::int64_t m_picture = 0;
    bool m_wasPainted = false;
};

} // namespace interleave
