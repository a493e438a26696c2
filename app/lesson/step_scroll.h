#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPointer>
#include <QScrollArea>

namespace interleave {

/// A step of a lesson, which may be higher than there is room for: what has just come is brought into view, and stays there until
/// somebody scrolls, however its neighbours grow when they find their places.
/// Thread safety: UI thread only.
class StepScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit StepScroll(QWidget* parent = nullptr);

    /// In the place of the one before, from its beginning.
    void setStep(QWidget* step);
    void showBeginning();
    /// A part of the step: the whole of it, or its beginning where there is room for no more.
    void bringIntoView(QWidget& part);
    /// By a page down, or up.
    void turnPage(bool isDown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void bring();

    QPointer<QWidget> m_part; ///< to be seen; null: wherever one has scrolled to
};

} // namespace interleave
