// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metrics_panel.h"

#include <algorithm>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/metrics/figures.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

/// Between the last figure, which ends at the right, and the words about it, which begin at the left.
const QString kIndent = QStringLiteral("\u2003");

/// Above and below the text of a row, in pixels.
constexpr int kRowMargin = 6;
constexpr int kSpacing = 2;

enum Column { kName, kFirst, kSecond, kMeaning, kColumns };

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (text == QStringLiteral("–"))
        item->setData(Qt::AccessibleTextRole, MetricsPanel::tr("not measured yet"));
    return item;
}

void prepare(QTableWidget& table)
{
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setHighlightSections(false);
}

QTableWidget* createTable(const Details& details, const QString& subject, const QString& run, QWidget* parent)
{
    auto* table =
        new QTableWidget(static_cast<int>(details.lines.size()), static_cast<int>(details.columns.size()) + 1, parent);
    prepare(*table);
    table->setAccessibleName(run);
    table->setHorizontalHeaderItem(0, cell(subject, Qt::AlignLeft));
    for (int column = 1; column < table->columnCount(); ++column) {
        const Details::Column& shown = details.columns[static_cast<std::size_t>(column - 1)];
        table->setHorizontalHeaderItem(column, cell(shown.title, Qt::AlignRight));
        table->horizontalHeaderItem(column)->setToolTip(shown.meaning);
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const Details::Line& line = details.lines[static_cast<std::size_t>(row)];
        table->setItem(row, 0, cell(line.name, Qt::AlignLeft));
        for (int column = 1; column < table->columnCount(); ++column) {
            const Details::Cell& shown = line.cells[static_cast<std::size_t>(column - 1)];
            table->setItem(row, column, cell(shown.text, Qt::AlignRight));
            table->item(row, column)->setToolTip(shown.time);
            table->item(row, column)->setData(Qt::AccessibleDescriptionRole, shown.time);
        }
    }
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowMargin);
    table->resizeColumnsToContents();
    return table;
}

} // namespace

MetricsPanel::MetricsPanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_title(new QToolButton(this)),
      m_line(new QLabel(this)),
      m_detailsButton(new QToolButton(this)),
      m_table(new QTableWidget(0, kColumns, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    auto* head = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("numbers"));
    m_title->setText(tr("Numbers"));
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setText(tr("Every task and core …"));
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setEnabled(false);
    head->addWidget(m_title);
    m_line->setObjectName(QStringLiteral("numbersLine"));
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_line, 1);
    head->addWidget(m_detailsButton);
    layout->addLayout(head);
    prepare(*m_table);
    m_table->setObjectName(QStringLiteral("metrics"));
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit openAsked(isOpen());
    });
    connect(m_detailsButton, &QToolButton::clicked, this, &MetricsPanel::showDetails);
    setOpen(true);
    setTheme(theme);
}

bool MetricsPanel::isOpen() const
{
    return !m_table->isHidden();
}

void MetricsPanel::setOpen(bool open)
{
    if (open == isOpen() && !m_title->icon().isNull())
        return;
    m_table->setVisible(open);
    showLine();
    m_title->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_title->setAccessibleDescription(open ? tr("shown; press to hide") : tr("hidden; press to show"));
    emit openChanged(open);
}

void MetricsPanel::setRuns(const std::vector<std::shared_ptr<const RunResult>>& runs,
                           const std::vector<const ExecutionModel*>& models)
{
    m_runs = runs;
    const RunResult* first = runs[0].get();
    const RunResult* second = runs[1].get();
    m_detailsButton->setEnabled(first || second);
    m_table->setHorizontalHeaderLabels({QString(), columnTitle(*models[0], first, m_words),
                                        columnTitle(*models[1], second, m_words), kIndent + tr("What it means")});
    const std::vector<Figure> figures = figuresOf(first, second, m_words);
    m_table->setRowCount(static_cast<int>(figures.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Figure& figure = figures[static_cast<std::size_t>(row)];
        m_table->setItem(row, kName, cell(figure.name, Qt::AlignLeft));
        m_table->item(row, kName)->setToolTip(figure.term);
        m_table->setItem(row, kFirst, cell(figure.first, Qt::AlignRight));
        m_table->setItem(row, kSecond, cell(figure.second, Qt::AlignRight));
        m_table->setItem(row, kMeaning, cell(kIndent + figure.meaning, Qt::AlignLeft));
        m_table->item(row, kMeaning)->setToolTip(figure.meaning);
    }
    for (const Column column : {kFirst, kSecond})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Column column : {kName, kMeaning})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    sizeTable();
    showLine();
}

/// "Everything finished after 870 ms, 481 ms": those that there is width for, and none of them cut.
void MetricsPanel::showLine()
{
    QString line;
    for (int row = 0; row < m_table->rowCount() && !isOpen() && m_detailsButton->isEnabled(); ++row) {
        const QString figure = tr("%1: %2, %3", "name of a figure, its value in both runs")
                                   .arg(m_table->item(row, kName)->text(), m_table->item(row, kFirst)->text(),
                                        m_table->item(row, kSecond)->text());
        const QString longer = line.isEmpty() ? figure : line + kIndent + figure;
        if (m_line->fontMetrics().horizontalAdvance(longer) > m_line->width())
            break;
        line = longer;
    }
    m_line->setText(line);
}

void MetricsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // so that the line has its width
    showLine();
}

int MetricsPanel::lineHeight() const
{
    return std::max(m_title->sizeHint().height(), m_detailsButton->sizeHint().height());
}

int MetricsPanel::tableHeight() const
{
    return kSpacing + m_table->minimumHeight(); // which is fixed
}

void MetricsPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QFont bold = theme.font(TextRole::Body);
    bold.setBold(true);
    m_title->setFont(bold);
    sizeTable();
}

/// Exactly as high as its rows: the charts get the rest.
void MetricsPanel::sizeTable()
{
    const int rowHeight = QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.pixels(5);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, rowHeight);
    m_table->resizeColumnsToContents();
    for (const Column column : {kName, kFirst, kSecond})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + m_theme.pixels(12));
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + m_table->rowCount() * rowHeight + 2);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MetricsPanel::showDetails()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Every task and core"));
    auto* layout = new QVBoxLayout(&dialog);
    for (const auto& run : m_runs) {
        if (!run)
            continue;
        auto* title = new QLabel(columnTitle(*run->request.model, run.get(), m_words), &dialog);
        title->setFont(m_theme.font(TextRole::Title));
        layout->addWidget(title);
        auto* sentences = new QLabel(accountSentences(*run, m_words), &dialog);
        sentences->setWordWrap(true);
        layout->addWidget(sentences);
        auto* tables = new QHBoxLayout;
        layout->addLayout(tables, 1);
        tables->addWidget(createTable(taskDetailsOf(*run, m_words), tr("Task"), title->text(), &dialog), 5);
        if (run->metrics.account.knowsCpus)
            tables->addWidget(createTable(coreDetailsOf(*run, m_words), tr("Core"), title->text(), &dialog), 3);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(m_theme.pixels(860), m_theme.pixels(520));
    dialog.exec();
}

} // namespace interleave
