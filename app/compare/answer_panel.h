#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QStringList>
#include <QWidget>

#include "app/theme/theme.h"

class QToolButton;

namespace interleave {

/// How much of the answer is shown.
struct AnswerForm {
    bool hasDetail = true;
    bool isSmall = false; ///< the headline in smaller letters
    friend bool operator==(const AnswerForm&, const AnswerForm&) = default;
};

/// The answer, in a sentence, above the picture; and one line of detail under it. Above it stands what it is about. Read first by a
/// screen reader. Thread safety: UI thread only.
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

    /// The name of what is shown, over the headline.
    void setSubject(const QString& subject);
    QString subject() const { return m_subject->text(); }

    void setTheme(const Theme& theme);
    /// In a low window the detail goes, the headline stays; a problem stays too.
    void setForm(AnswerForm form);
    /// How high it is in that form.
    int heightIn(AnswerForm form, int width) const;
    /// What else there is to be read and is not shown elsewhere, by paragraphs: behind a press, with the detail where that is not shown.
    void setMore(const QStringList& paragraphs);

    /// One line: labels that wrap would ask for the height that they have when they are narrow.
    QSize minimumSizeHint() const override;

private:
    void tell(const QString& headline, const QString& detail);
    void showDetail();
    void applyColours();
    void createMore();
    void showMore();

    Theme m_theme;
    QLabel* m_subject;
    QLabel* m_headline;
    QToolButton* m_moreButton;
    QLabel* m_more; ///< what is behind that button
    QLabel* m_icon;
    QLabel* m_detail;
    QWidget* m_detailArea;
    bool m_isProblem = false;
    AnswerForm m_form;
    QStringList m_paragraphs;
};

} // namespace interleave
