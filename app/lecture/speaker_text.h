#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>
#include <QWidget>

namespace interleave {

/// As many lines as a text takes in that width, or so many at most, the last one of which is then cut. 0: as many as it takes.
QStringList wrapped(const QString& text, const QFont& font, int width, int mostLines = 0);

/// A text in as many lines as it takes, or in so many at most: what is longer is cut, and whole in the tip.
/// Thread safety: UI thread only.
class SpeakerText : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerText(const QString& name, QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    /// Without one it is hidden.
    void setText(const QString& text);
    /// 0: as many as it takes.
    void setMostLines(int lines);
    /// Some of it is not seen.
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList linesIn(int width, int mostLines) const;
    int padding() const;

    QString m_text;
    int m_mostLines = 0;
};

} // namespace interleave
