#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>

class QLabel;

namespace interleave {

/// Says above a step what is wrong with its file, as it is now. It takes no more height than leaves room for the step; the rest is
/// scrolled to.
/// Thread safety: UI thread only.
class FaultsNotice : public QScrollArea {
    Q_OBJECT

public:
    explicit FaultsNotice(QWidget* parent = nullptr);

    /// Empty: there are none, and it is hidden.
    void setFaults(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int linesHigh(int lines) const;

    QLabel* m_text;
};

} // namespace interleave
