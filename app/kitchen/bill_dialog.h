#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <QDialog>

#include "app/theme/theme.h"
#include "core/kitchen/bill.h"

class QLabel;
class QTableWidget;

namespace interleave {

/// The bill of one run.
struct RunBill {
    QString title;
    std::shared_ptr<const kitchen::Script> script; ///< null: there is no such run
    kitchen::Bill bill;
    QString oneMore; ///< what one more chef would have saved, or why that is not known
};

/// The bills of both runs as tables: each customer and each chef. It stays open while runs are made.
/// Thread safety: UI thread only. `words` outlives it.
class BillDialog : public QDialog {
    Q_OBJECT

public:
    BillDialog(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setBills(std::array<RunBill, 2> bills);
    void setOneMore(std::size_t run, const QString& text);
    void setTheme(const Theme& theme);
    void showInFront();
    /// All of it, with tabs between the columns.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What is shown of a run.
    struct Part {
        QWidget* area = nullptr;
        QLabel* title = nullptr;
        QLabel* words = nullptr;
        QTableWidget* orders = nullptr;
        QTableWidget* chefs = nullptr;
        QLabel* oneMore = nullptr;
    };
    /// A line of cells for each row.
    struct Table {
        QStringList headings;
        QStringList meanings; ///< of the headings, as terms
        std::vector<QStringList> rows;
    };

    Part createPart(std::size_t run);
    void fill();
    Table ordersOf(const RunBill& bill) const;
    Table chefsOf(const RunBill& bill) const;
    QString wordsOf(const RunBill& bill) const;
    static void showTable(const Table& table, QTableWidget& widget);

    const Words& m_words;
    std::array<RunBill, 2> m_bills;
    std::array<Part, 2> m_parts;
    QLabel* m_empty;
};

} // namespace interleave
