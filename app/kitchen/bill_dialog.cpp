// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/bill_dialog.h"

#include <algorithm>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/exporting/copied_table.h"
#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

constexpr int kRowMargin = 6; ///< above and below the text of a row, in pixels

QTableWidget* createTable(const QString& objectName, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(objectName);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QTableWidgetItem* cell(const QString& text, int column)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return item;
}

QLabel* createText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BillDialog::BillDialog(const Words& words, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_words(words), m_empty(createText(this))
{
    setWindowTitle(tr("The bill"));
    auto* layout = new QVBoxLayout(this);
    m_empty->setText(tr("There is no bill yet: press Run both, and wait until both runs have ended."));
    layout->addWidget(m_empty);
    for (std::size_t n = 0; n < m_parts.size(); ++n) {
        m_parts[n] = createPart(n);
        layout->addWidget(m_parts[n].area, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copy"));
    connect(copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(theme.pixels(900), theme.pixels(620));
    setTheme(theme);
}

BillDialog::Part BillDialog::createPart(std::size_t run)
{
    auto* area = new QWidget(this);
    Part part{.area = area,
              .title = createText(area),
              .words = createText(area),
              .orders = createTable(QStringLiteral("orders%1").arg(run), area),
              .chefs = createTable(QStringLiteral("chefs%1").arg(run), area),
              .oneMore = createText(area)};
    part.oneMore->setObjectName(QStringLiteral("oneMore%1").arg(run));
    part.oneMore->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    part.oneMore->setFocusPolicy(Qt::StrongFocus); // Tab leads to it too
    auto* tables = new QHBoxLayout;
    tables->addWidget(part.orders, 5);
    tables->addWidget(part.chefs, 3);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(part.title);
    layout->addWidget(part.words);
    layout->addLayout(tables, 1);
    layout->addWidget(part.oneMore);
    return part;
}

void BillDialog::setTheme(const Theme& theme)
{
    const int rowHeight = QFontMetrics(theme.font(TextRole::Body)).height() + kRowMargin;
    for (const Part& part : m_parts) {
        part.title->setFont(theme.font(TextRole::Title));
        part.orders->verticalHeader()->setDefaultSectionSize(rowHeight);
        part.chefs->verticalHeader()->setDefaultSectionSize(rowHeight);
    }
}

void BillDialog::setBills(std::array<RunBill, 2> bills)
{
    m_bills = std::move(bills);
    fill();
}

void BillDialog::setOneMore(std::size_t run, const QString& text)
{
    m_bills[run].oneMore = text;
    m_parts[run].oneMore->setText(text);
}

void BillDialog::showInFront()
{
    if (isHidden() && parentWidget())
        resize(size().boundedTo(parentWidget()->window()->size() * 0.96));
    show();
    raise();
    activateWindow();
    const auto shown = std::ranges::find_if(m_bills, [](const RunBill& bill) { return bill.script != nullptr; });
    if (shown != m_bills.end())
        m_parts[static_cast<std::size_t>(shown - m_bills.begin())].orders->setFocus();
}

void BillDialog::showEvent(QShowEvent* event)
{
    fill();
    QDialog::showEvent(event);
}

/// All anew, where it can be seen.
void BillDialog::fill()
{
    if (isHidden())
        return;
    m_empty->setVisible(std::ranges::none_of(m_bills, [](const RunBill& bill) { return bill.script != nullptr; }));
    for (std::size_t n = 0; n < m_bills.size(); ++n) {
        const RunBill& bill = m_bills[n];
        const Part& part = m_parts[n];
        part.area->setVisible(bill.script != nullptr);
        if (!bill.script)
            continue;
        part.title->setText(bill.title);
        part.words->setText(wordsOf(bill));
        part.orders->setAccessibleName(tr("Customers of %1").arg(bill.title));
        part.chefs->setAccessibleName(tr("Chefs of %1").arg(bill.title));
        showTable(ordersOf(bill), *part.orders);
        showTable(chefsOf(bill), *part.chefs);
        part.oneMore->setText(bill.oneMore);
    }
}

void BillDialog::showTable(const Table& table, QTableWidget& widget)
{
    widget.clear();
    widget.setRowCount(static_cast<int>(table.rows.size()));
    widget.setColumnCount(static_cast<int>(table.headings.size()));
    for (int column = 0; column < widget.columnCount(); ++column) {
        widget.setHorizontalHeaderItem(column, cell(table.headings[column], column));
        widget.horizontalHeaderItem(column)->setToolTip(table.meanings[column]);
    }
    for (int row = 0; row < widget.rowCount(); ++row) {
        for (int column = 0; column < widget.columnCount(); ++column)
            widget.setItem(row, column, cell(table.rows[static_cast<std::size_t>(row)][column], column));
    }
    widget.resizeColumnsToContents();
}

QString BillDialog::wordsOf(const RunBill& bill) const
{
    QStringList sentences;
    for (const Message& message : kitchen::inWords(*bill.script, bill.bill))
        sentences << toQString(m_words, message);
    return sentences.join(QLatin1Char(' '));
}

/// Waits of a kind that nobody had are left out, but for those for a chef.
BillDialog::Table BillDialog::ordersOf(const RunBill& bill) const
{
    using kitchen::OrderBill;
    struct Column {
        QString heading;
        QString meaning;
        Duration OrderBill::*time;
        bool isAlwaysShown;
    };
    const std::array<Column, 5> columns{{
        {tr("Worked on for"), tr("running: a chef worked on the order"), &OrderBill::workedOn, true},
        {tr("Waited for a chef"), tr("ready: the order wanted a chef and had none"), &OrderBill::waitedForChef, true},
        {tr("for equipment"), tr("waiting for I/O: the fryer or an answer; no chef is needed"),
         &OrderBill::waitedForEquipment, false},
        {tr("for a key"), tr("waiting for a lock that another order held"), &OrderBill::waitedForKey, false},
        {tr("for other orders"), tr("waiting for another task"), &OrderBill::waitedForOthers, false},
    }};
    const auto duration = [this](Duration time) { return QString::fromStdString(m_words.duration(time)); };
    const auto isShown = [&](const Column& column) {
        return column.isAlwaysShown || std::ranges::any_of(bill.bill.orders, [&](const OrderBill& order) {
                   return order.*column.time > Duration{};
               });
    };
    Table table{.headings = {tr("Customer"), tr("Served after")},
                .meanings = {tr("a task"), tr("from the start of the run to the end of the task")},
                .rows = {}};
    for (const OrderBill& order : bill.bill.orders) {
        const auto id = static_cast<TaskId>(table.rows.size());
        table.rows.push_back({QString::fromStdString(bill.script->trace().taskOf(id).name),
                              order.served ? duration(*order.served) : tr("not served")});
    }
    for (const Column& column : columns) {
        if (!isShown(column))
            continue;
        table.headings << column.heading;
        table.meanings << column.meaning;
        for (std::size_t n = 0; n < table.rows.size(); ++n)
            table.rows[n] << duration(bill.bill.orders[n].*column.time);
    }
    return table;
}

BillDialog::Table BillDialog::chefsOf(const RunBill& bill) const
{
    Table table{.headings = {tr("Chef"), tr("Core"), tr("Busy for"), tr("of the time")},
                .meanings = {tr("a core"), tr("its number on the computer"), tr("tasks of the run were running on it"),
                             tr("share of the whole run")},
                .rows = {}};
    const QString unknown = tr("not known");
    for (std::size_t n = 0; n < bill.bill.chefs.size(); ++n) {
        const std::optional<CpuId> cpu = bill.script->chefs()[n].cpu;
        const std::optional<kitchen::ChefBill>& chef = bill.bill.chefs[n];
        table.rows.push_back({QString::number(n + 1), cpu ? QString::number(indexOf(*cpu)) : tr("any"),
                              chef ? QString::fromStdString(m_words.duration(chef->busy)) : unknown,
                              chef ? tr("%1 %", "a share of time").arg(QLocale().toString(chef->share * 100, 'f', 0)) : unknown});
    }
    return table;
}

QString BillDialog::text() const
{
    QStringList lines;
    for (const RunBill& bill : m_bills) {
        if (!bill.script)
            continue;
        if (!lines.isEmpty())
            lines << QString();
        lines << bill.title << wordsOf(bill);
        for (const Table& table : {ordersOf(bill), chefsOf(bill)}) {
            lines << copiedRow(table.headings);
            for (const QStringList& row : table.rows)
                lines << copiedRow(row);
        }
        lines << bill.oneMore;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace interleave
