#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QListWidget>
#include <vector>

#include "app/theme/theme.h"

namespace interleave {

/// A line of a program that is put into order.
struct MovedLine {
    enum class Kind {
        Step,   ///< is moved
        Begins, ///< of a repeat: stays among the others as it is, and what follows is in it
        Ends,
    };
    QString text;
    Kind kind = Kind::Step;
};

/// The lines of a program, of which the steps are moved: dragged, or by keys with Ctrl or Alt and the arrows. Lines in a repeat stand
/// further in. The beginnings and ends of repeats are not moved, so that these always lie in each other.
/// Thread safety: UI thread only.
class LineList : public QListWidget {
    Q_OBJECT

public:
    LineList(std::vector<MovedLine> lines, const Theme& theme, QWidget* parent = nullptr);

    /// Which line stands where.
    std::vector<std::size_t> order() const;
    /// Requires: each line once. Does not tell.
    void setOrder(const std::vector<std::size_t>& order);
    /// The present line up or down by one; nothing happens where that is no step, or there is no way.
    void moveLine(int by);
    bool canMove(int by) const;

signals:
    void orderChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const MovedLine& lineAt(int row) const;
    void chooseFirstStep();
    void arrange();
    void fitHeight();
    void tellMoved();

    std::vector<MovedLine> m_lines; ///< as they were written
    bool m_isDragging = false;
};

} // namespace interleave
