#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include "core/lesson/judging.h"

class QListWidget;
class QVBoxLayout;

namespace interleave {

/// Where a question is answered.
/// Thread safety: UI thread only.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where the keyboard begins.
    virtual QWidget& firstField() = 0;
    /// How it is answered by keys, where a screen reader does not say it of the field.
    virtual QString how() const { return {}; }
    /// The run has decided: what was said stays, and is seen.
    virtual void setDecided(bool isDecided) { setEnabled(!isDecided); }
    /// Whether what is given can be run.
    virtual bool canRun() const { return true; }

signals:
    void given(const interleave::lesson::Given& answer);
};

/// One of several.
/// Thread safety: UI thread only.
class ChoiceField : public AnswerField {
    Q_OBJECT

public:
    ChoiceField(const QStringList& choices, const lesson::Given& given, QWidget* parent = nullptr);
    QWidget& firstField() override { return *m_first; }

private:
    QWidget* m_first = nullptr; ///< the chosen one, if there is one
};

/// A number, by slider or typed. Until then there is none.
/// Thread safety: UI thread only.
class NumberField : public AnswerField {
    Q_OBJECT

public:
    NumberField(const lesson::PredictNumber& asked, const lesson::Given& given, QWidget* parent = nullptr);
    QWidget& firstField() override { return *m_first; }

private:
    QWidget* m_first = nullptr;
};

/// Names, moved up and down, also by Ctrl or Alt with the arrows. As they stand at first they are an answer only when that is said.
/// Thread safety: UI thread only.
class OrderField : public AnswerField {
    Q_OBJECT

public:
    OrderField(const QStringList& items, const lesson::Given& given, QWidget* parent = nullptr);
    QWidget& firstField() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons(QVBoxLayout& layout);
    void move(int by);
    void tell();
    void namePlaces();

    QListWidget* m_list;
};

} // namespace interleave
