#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/theme/theme.h"
#include "core/lesson/glossary.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace interleave {

/// All words that lessons explain, in alphabetical order; a few letters find those in which they stand.
/// Thread safety: UI thread only.
class GlossaryDialog : public QDialog {
    Q_OBJECT

public:
    GlossaryDialog(std::vector<lesson::GlossaryEntry> entries, const Theme& theme, QWidget* parent = nullptr);

    /// This one is the chosen one, and is spoken; where there is none, or it is empty, one begins to search.
    void showWord(const QString& word);

private:
    void filter(const QString& letters);
    void showCurrent();

    std::vector<lesson::GlossaryEntry> m_entries; ///< by word
    QLineEdit* m_letters;
    QListWidget* m_list;
    QLabel* m_meaning;
};

} // namespace interleave
