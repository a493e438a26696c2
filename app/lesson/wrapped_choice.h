#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRadioButton>

namespace interleave {

/// A radio button whose words may take several lines. All of it takes a click.
/// Thread safety: UI thread only.
class WrappedChoice : public QRadioButton {
    Q_OBJECT

public:
    explicit WrappedChoice(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent* event) override;

private:
    QRect indicator() const;
    int beforeWords() const;
    QRect wordsIn(int width) const;
};

} // namespace interleave
