#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/theme/theme.h"
#include "core/lesson/class_results.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace interleave {

/// What a class answered: for each question who chose what, before and after, and which ideas were held.
/// Thread safety: UI thread only. The words outlive it.
class ClassDialog : public QDialog {
    Q_OBJECT

public:
    /// `remarks`: what could not be read, and why.
    ClassDialog(const lesson::ClassResults& results, const std::vector<Message>& remarks, const Words& words,
                const Theme& theme, QWidget* parent = nullptr);

signals:
    void csvAsked();
    void xapiAsked();

private:
    void add(const lesson::LessonResult& lesson);
    void add(const lesson::QuestionResult& question, QTreeWidgetItem& parent);
    void addIdeas(const std::vector<lesson::MisconceptionResult>& ideas);
    QStringList sharesOf(const QString& name, const lesson::Tally& before, const lesson::Tally& after) const;

    const Words& m_words;
    QTreeWidget* m_table;
};

} // namespace interleave
