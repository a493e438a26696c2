#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "app/lesson/lesson_progress.h"
#include "app/theme/theme.h"
#include "core/lesson/glossary.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace interleave {

class AnswerField;
class ChangeField;
class Setup;
class StepScroll;
class StepVoice;

/// The present step of a lesson: what it says, where it is answered, the run, what came out; and the way back and on.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    LessonPanel(LessonProgress& progress, Setup& setup, const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The words of the course, which can be pressed where they stand in a step.
    void setGlossary(std::vector<lesson::GlossaryEntry> course);
    /// The words that can be pressed at the present step, the new ones first.
    QStringList wordsHere() const { return m_wordsHere; }
    /// Runs are on.
    void setBusy(bool busy);
    /// There is a recording of the lesson's runs.
    void setRecorded(bool isRecorded) { m_isRecorded = isRecorded; }
    /// Where one goes on by the keyboard: what is to be answered, run or gone on from.
    void focusStep();

    QSize sizeHint() const override;

signals:
    void runAsked();
    /// What was recorded shall take the place of the run.
    void recordingAsked();
    /// Somebody would like to choose a moment on the chart by keys.
    void chartAsked();
    /// What a word means was asked.
    void wordAsked(const QString& word);
    /// Other fields are there.
    void stepShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createHead(QVBoxLayout& layout);
    void createWay(QVBoxLayout& layout);
    void showStep();
    void showContent();
    void describe(const QString& text);
    QLabel* newText(QWidget& content);
    void addWords(QVBoxLayout& layout);
    void addAnswer(QVBoxLayout& layout);
    void addRun(QVBoxLayout& layout);
    void addCurves(QVBoxLayout& layout);
    void refresh();
    void showHint();
    void showOutcome();
    QString hint() const;
    bool isRepair() const;
    bool isRunDue() const;
    void goOn();

    LessonProgress& m_progress;
    Setup& m_setup;
    const Words& m_words;
    Theme m_theme;
    StepVoice* m_voice;
    std::vector<lesson::GlossaryEntry> m_glossary; ///< of the course
    QStringList m_wordsHere;
    bool m_isBusy = false;
    bool m_isRecorded = false;
    QString m_cameOut; ///< what was said last of what came out
    QLabel* m_place;
    QLabel* m_title;
    StepScroll* m_scroll;
    QPushButton* m_back;
    QPushButton* m_next;
    // Of the present step; null where it has none.
    AnswerField* m_answer = nullptr;
    ChangeField* m_change = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_recorded = nullptr;
    QLabel* m_outcome = nullptr;
};

} // namespace interleave
