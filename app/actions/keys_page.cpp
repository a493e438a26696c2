// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/keys_page.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace interleave {

namespace {

enum Column { kWhat, kKeys };

constexpr int kLettersWide = 90;
constexpr int kLinesHigh = 34;

/// Its title in menus, in the order in which they stand there.
std::vector<std::pair<QString, QString>> groups()
{
    return {{QStringLiteral("run"), KeysPage::tr("Runs")},  {QStringLiteral("file"), KeysPage::tr("Files")},
            {QStringLiteral("view"), KeysPage::tr("View")}, {QStringLiteral("go"), KeysPage::tr("Charts and replay")},
            {QStringLiteral("help"), KeysPage::tr("Help")}, {QString(), KeysPage::tr("Rows and markers")}};
}

} // namespace

KeysPage::KeysPage(ActionCatalog& catalog, const std::vector<GestureEntry>& gestures, QWidget* parent)
    : QDialog(parent),
      m_catalog(catalog),
      m_search(new QLineEdit(this)),
      m_table(new QTreeWidget(this)),
      m_name(new QLabel(this)),
      m_warning(new QLabel(this)),
      m_use(new QPushButton(tr("&Use these keys"), this)),
      m_reset(new QPushButton(tr("As it &came"), this))
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find an action or a key"));
    m_search->setClearButtonEnabled(true);
    m_table->setColumnCount(2);
    m_table->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_table->setAccessibleName(tr("Keys"));
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->header()->setSectionResizeMode(kWhat, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(kKeys, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    addActions();
    addGestures(gestures);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(createEditor());
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    const QFontMetrics metrics(font());
    const QSize wished(kLettersWide * metrics.averageCharWidth(), kLinesHigh * metrics.lineSpacing());
    resize(parent ? wished.boundedTo(parent->window()->size()) : wished);
    showChosen();
}

QTreeWidgetItem* KeysPage::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_table, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(kWhat, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

void KeysPage::addActions()
{
    for (const auto& [menu, title] : groups()) {
        QTreeWidgetItem* group = nullptr;
        for (const ActionEntry& entry : m_catalog.entries()) {
            if (entry.menu.section(QLatin1Char('.'), 0, 0) != menu)
                continue;
            if (!group)
                group = addGroup(title);
            auto* item = new QTreeWidgetItem(group, {plainText(entry), keyText(m_catalog.keys(entry.id))});
            item->setData(kWhat, Qt::UserRole, entry.id);
            item->setToolTip(kWhat, entry.help);
        }
    }
    m_table->expandAll();
}

void KeysPage::addGestures(const std::vector<GestureEntry>& gestures)
{
    QTreeWidgetItem* group = addGroup(tr("Mouse, and keys that stay"));
    for (const GestureEntry& gesture : gestures)
        new QTreeWidgetItem(group, {gesture.help, gesture.gesture});
    group->setExpanded(true);
}

QWidget* KeysPage::createEditor()
{
    auto* editor = new QWidget(this);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    for (QKeySequenceEdit*& edit : m_edits) {
        edit = new QKeySequenceEdit(editor);
        row->addWidget(edit);
        connect(edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::showCollisions);
    }
    m_edits[0]->setObjectName(QStringLiteral("firstKey"));
    m_edits[0]->setAccessibleName(tr("Key of the chosen action"));
    m_edits[1]->setAccessibleName(tr("Second key of the chosen action"));
    m_use->setObjectName(QStringLiteral("useKeys"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    row->addWidget(m_use);
    row->addWidget(m_reset);
    column->addLayout(row);
    m_warning->setObjectName(QStringLiteral("keyWarning"));
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    connect(m_use, &QPushButton::clicked, this, [this] { use(edited()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { use(m_catalog.entry(chosen()).keys); });
    for (QPushButton* button : {m_use, m_reset})
        button->setAutoDefault(false);
    return editor;
}

/// The id of the chosen action; empty: none is.
QString KeysPage::chosen() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? item->data(kWhat, Qt::UserRole).toString() : QString();
}

QList<QKeySequence> KeysPage::edited() const
{
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit* edit : m_edits) {
        if (!edit->keySequence().isEmpty())
            keys << edit->keySequence();
    }
    return keys;
}

void KeysPage::filter(const QString& words)
{
    for (int n = 0; n < m_table->topLevelItemCount(); ++n) {
        QTreeWidgetItem& group = *m_table->topLevelItem(n);
        bool isSeen = false;
        for (int row = 0; row < group.childCount(); ++row) {
            QTreeWidgetItem& item = *group.child(row);
            const bool matches = item.text(kWhat).contains(words, Qt::CaseInsensitive)
                              || item.toolTip(kWhat).contains(words, Qt::CaseInsensitive)
                              || item.text(kKeys).contains(words, Qt::CaseInsensitive);
            item.setHidden(!matches);
            isSeen = isSeen || matches;
        }
        group.setHidden(!isSeen);
    }
}

void KeysPage::showChosen()
{
    const QString id = chosen();
    const bool isOne = !id.isEmpty();
    m_name->setText(isOne ? plainText(m_catalog.entry(id)) : tr("Choose an action to give it other keys."));
    const QList<QKeySequence> keys = isOne ? m_catalog.keys(id) : QList<QKeySequence>();
    for (std::size_t n = 0; n < m_edits.size(); ++n) {
        const auto place = static_cast<qsizetype>(n);
        m_edits[n]->setKeySequence(place < keys.size() ? keys[place] : QKeySequence());
        m_edits[n]->setEnabled(isOne);
    }
    showCollisions();
}

void KeysPage::showCollisions()
{
    const QString id = chosen();
    QStringList others;
    if (!id.isEmpty()) {
        for (const QString& other : m_catalog.collisions(id, edited()))
            others << plainText(m_catalog.entry(other));
    }
    m_warning->setText(
        others.isEmpty()
            ? QString()
            : tr("“%1” has this key already. If both keep it, neither is done.").arg(others.join(QStringLiteral("”, “"))));
    m_use->setEnabled(!id.isEmpty() && edited() != m_catalog.keys(id));
    m_reset->setEnabled(!id.isEmpty() && m_catalog.hasOwnKeys(id));
}

void KeysPage::use(const QList<QKeySequence>& keys)
{
    m_catalog.setKeys(chosen(), keys);
    refresh();
    showChosen();
}

void KeysPage::refresh()
{
    for (QTreeWidgetItemIterator item(m_table); *item; ++item) {
        const QString id = (*item)->data(kWhat, Qt::UserRole).toString();
        if (!id.isEmpty())
            (*item)->setText(kKeys, keyText(m_catalog.keys(id)));
    }
}

} // namespace interleave
