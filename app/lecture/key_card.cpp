// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/key_card.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/exporting/printing.h"
#include "app/lecture/lecture_command.h"
#include "app/theme/announcing.h"
#include "app/theme/bold.h"

namespace interleave {

namespace {

constexpr double kWidth = 720; ///< at 100 % type
constexpr double kRowPadding = 4;
constexpr double kPart = 0.96; ///< of its window at most
constexpr double kPaperPoints = 11;

/// For paper: as a table without lines, each command in a line of its own.
QString cardAsHtml()
{
    QString rows;
    for (const LectureKey& key : lectureKeys())
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(keysInWords(key).toHtmlEscaped(), key.words.toHtmlEscaped());
    return QStringLiteral("<h2>%1</h2><table cellpadding=\"3\">%2</table>").arg(KeyCard::tr("Keys in a lecture").toHtmlEscaped(), rows);
}

} // namespace

KeyCard::KeyCard(const Theme& theme, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(this)), m_complaint(new QLabel(this))
{
    setObjectName(QStringLiteral("keyCard"));
    setWindowTitle(tr("Keys in a lecture"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(QStringLiteral("printKeys"));
    connect(printing, &QPushButton::clicked, this, &KeyCard::askForPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    const QSize room = parent ? parent->window()->size() * kPart : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    createTable();
    const QSize wished = wholeSize(theme);
    const double fits = std::min({1.0, double(room.width()) / wished.width(), double(room.height()) / wished.height()});
    setType(theme.scaled(fits));
    resize(wholeSize(theme.scaled(fits)).boundedTo(room));
    m_table->installEventFilter(this);
    m_table->setFocus();
}

void KeyCard::createTable()
{
    const std::vector<LectureKey> keys = lectureKeys();
    m_table->setColumnCount(2);
    m_table->setRowCount(static_cast<int>(keys.size()));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    m_table->setAccessibleName(windowTitle());
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LectureKey& key = keys[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(keysInWords(key)));
        m_table->setItem(row, 1, new QTableWidgetItem(key.words));
        m_table->item(row, 1)->setToolTip(key.words);
    }
}

/// All of it is to be seen at once.
QSize KeyCard::wholeSize(const Theme& theme)
{
    setType(theme);
    const int rows = m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height();
    const int around = layout()->totalSizeHint().height() - m_table->sizeHint().height();
    return {theme.pixels(kWidth), rows + around + 2 * m_table->frameWidth()};
}

void KeyCard::setType(const Theme& theme)
{
    const QFont font = theme.font(TextRole::Body);
    m_table->setFont(font);
    m_table->horizontalHeader()->setFont(font);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + theme.pixels(kRowPadding));
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setFont(boldOf(font));
}

/// The keys that show it hide it too; the table would look for what is written so.
bool KeyCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTheirs =
        event->type() == QEvent::KeyPress && commandOf(static_cast<QKeyEvent&>(*event)) == LectureCommand::Keys;
    if (isTheirs)
        reject();
    return isTheirs || QDialog::eventFilter(watched, event);
}

void KeyCard::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    announce(*m_complaint, sentence);
}

void KeyCard::askForPrinter()
{
    m_complaint->hide();
    QPrinter printer(QPrinter::HighResolution);
    if (!canAskForPrinter(printer))
        return complain(tr("There is no printer on this computer."));
    printer.setDocName(windowTitle());
    if (QPrintDialog(&printer, this).exec() == QDialog::Accepted)
        print(printer);
}

bool KeyCard::print(QPrinter& printer)
{
    const Result<Done> printed = printDrawn(printer, [](QPrinter& paper) {
        QTextDocument card;
        QFont font;
        font.setPointSizeF(kPaperPoints);
        card.setDefaultFont(font);
        card.setHtml(cardAsHtml());
        card.print(&paper);
    });
    if (!printed)
        complain(tr("It could not be printed. See whether the printer is connected and may be used."));
    return printed.hasValue();
}

} // namespace interleave
