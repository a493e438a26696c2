#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

class QToolButton;

namespace interleave {

/// Buttons at the left and what explains the picture at their right, or under them where both do not fit beside each other. Where not
/// even the buttons fit, the words of those that have a picture go.
/// Thread safety: UI thread only.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    /// `wordy` are the buttons that can do with their pictures, and labels that can be missed. Takes all of them.
    ToolRow(QWidget* tools, QWidget* legend, QList<QWidget*> wordy, QWidget* parent = nullptr);

    /// Whether the legend may stand under the tools; else it is hidden where it does not fit beside them.
    void setLegendMayHaveLines(bool may);
    /// Of tools with what stands beside them.
    int toolsHeight(int width) const;
    /// Of a legend under the tools; 0 where it stands beside them.
    int legendHeight(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool standsBeside(int width) const;
    void setWordsShown(bool shown);
    int wordsWidth() const;
    void place();

    QWidget* m_tools;
    QWidget* m_legend;
    QList<QWidget*> m_wordy;
    bool m_hasWords = true;
    bool m_mayHaveLines = true; ///< the legend
};

} // namespace interleave
