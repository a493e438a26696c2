#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QWidget>

#include "app/theme/theme.h"

namespace interleave {

/// The answer, in a sentence, above the picture; and one line of detail under it. Read first by a screen reader.
class AnswerPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPanel(const Theme& theme, QWidget* parent = nullptr);

    /// What is so. A change is told to screen readers.
    void setAnswer(const QString& headline, const QString& detail);
    /// What went wrong and what to do, in place of the detail; the headline says that it did.
    void setProblem(const QString& headline, const QString& problem);
    QString headline() const { return m_headline->text(); }
    QString detail() const { return m_detail->text(); }

    void setTheme(const Theme& theme);
    /// In a low window the detail goes, the headline stays; a problem stays too.
    void setDetailShown(bool shown);

    /// One line: labels that wrap would ask for the height that they have when they are narrow.
    QSize minimumSizeHint() const override;

private:
    void tell(const QString& headline, const QString& detail);
    void showDetail();
    void applyColours();

    Theme m_theme;
    QLabel* m_headline;
    QLabel* m_icon;
    QLabel* m_detail;
    QWidget* m_detailArea;
    bool m_isProblem = false;
    bool m_isDetailShown = true;
};

} // namespace interleave
