#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

class QHBoxLayout;

namespace interleave {

/// Controls in one line for narrow windows. Where they do not fit, those that can be had elsewhere go, the last one first.
/// Thread safety: UI thread only.
class TopStrip : public QWidget {
    Q_OBJECT

public:
    explicit TopStrip(QWidget* parent = nullptr);

    void add(QWidget* control);
    /// One that goes where there is no room for it. Its name and its tip are found elsewhere.
    void addMissable(QWidget* control);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    int widthWithout(qsizetype missed) const;

    QHBoxLayout* m_layout;
    QList<QWidget*> m_missable; ///< what goes first is last
};

} // namespace interleave
