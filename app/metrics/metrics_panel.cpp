// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metrics_panel.h"

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

QTableWidget* createTaskTable(const RunResult& run, const Words& words, QWidget* parent)
{
    const std::vector<TaskLine> lines = taskLinesOf(run, words);
    const QStringList columns = taskColumns();
    auto* table = new QTableWidget(static_cast<int>(lines.size()), columns.size() + 1, parent);
    prepare(*table);
    table->setHorizontalHeaderLabels(QStringList{MetricsPanel::tr("Task")} + columns);
    table->setAccessibleName(columnTitle(*run.request.model, &run, words));
    for (int row = 0; row < table->rowCount(); ++row) {
        const TaskLine& line = lines[static_cast<std::size_t>(row)];
        table->setItem(row, 0, cell(line.name, Qt::AlignLeft));
        for (int column = 0; column < columns.size(); ++column)
            table->setItem(row, column + 1, cell(line.values[static_cast<std::size_t>(column)], Qt::AlignRight));
    }
    table->resizeColumnsToContents();
    return table;
}

QLabel* createCoreLine(const RunResult& run, const Words& words, QWidget* parent)
{
    QStringList cores;
    for (const CpuMetrics& cpu : run.metrics.cpus) {
        cores.append(MetricsPanel::tr("core %1 busy for %2 (%3 %)")
                         .arg(indexOf(cpu.cpu))
                         .arg(QString::fromStdString(words.duration(cpu.busy)), QLocale().toString(cpu.share * 100, 'f', 1)));
    }
    auto* label =
        new QLabel(cores.isEmpty() ? MetricsPanel::tr("This system does not tell on which core a thread runs.")
                                   : cores.join(MetricsPanel::tr(", ", "between the parts of a list")),
                   parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

MetricsPanel::MetricsPanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_title(new QToolButton(this)),
      m_detailsButton(new QToolButton(this)),
      m_table(new QTableWidget(0, kColumns, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("numbers"));
    m_title->setText(tr("Numbers"));
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setText(tr("Every task and core …"));
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setEnabled(false);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_detailsButton);
    layout->addLayout(head);
    prepare(*m_table);
    m_table->setObjectName(QStringLiteral("metrics"));
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
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
    m_table->setVisible(open);
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
        layout->addWidget(createCoreLine(*run, m_words, &dialog));
        layout->addWidget(createTaskTable(*run, m_words, &dialog));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(m_theme.pixels(640), m_theme.pixels(520));
    dialog.exec();
}

} // namespace interleave
