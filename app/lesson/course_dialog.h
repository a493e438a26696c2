#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/lesson/course.h"
#include "app/theme/theme.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace interleave {

/// The page of the course: all parts with their lessons, what each is for, and how far one has come. Enter or a click begins one.
/// Thread safety: UI thread only.
class CourseDialog : public QDialog {
    Q_OBJECT

public:
    CourseDialog(const std::vector<CourseSection>& course, const Theme& theme, QWidget* parent = nullptr);

    /// The lesson that was chosen; none: none was.
    const std::optional<CourseEntry>& chosen() const { return m_chosen; }
    /// To a class, and not done by oneself.
    bool isToBePresented() const { return m_isToBePresented; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createList(const std::vector<CourseSection>& course, const Theme& theme);
    void add(const CourseSection& section, const CourseEntry& entry);
    const CourseEntry* current() const;
    void showCurrent();
    void choose();
    void present();

    std::vector<CourseEntry> m_entries; ///< the item knows its place in it
    QStringList m_parts;                ///< of each the part in which it is, and what that is for
    std::optional<CourseEntry> m_chosen;
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_begin;
    QPushButton* m_present;
    bool m_isToBePresented = false;
};

} // namespace interleave
