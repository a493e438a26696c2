#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/theme/theme.h"

class QLabel;
class QPrinter;
class QTableWidget;

namespace interleave {

/// All keys of a lecture on one card, which can be printed.
/// Thread safety: UI thread only.
class KeyCard : public QDialog {
    Q_OBJECT

public:
    explicit KeyCard(const Theme& theme, QWidget* parent = nullptr);

    /// On paper, or into the file that the printer was asked for; what went wrong is said. False then.
    bool print(QPrinter& printer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createTable();
    QSize wholeSize(const Theme& theme);
    void setType(const Theme& theme);
    void askForPrinter();
    void complain(const QString& sentence);

    QTableWidget* m_table;
    QLabel* m_complaint;
};

} // namespace interleave
