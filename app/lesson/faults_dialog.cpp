// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/faults_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr double kWidth = 620; ///< at 100 % type
constexpr double kHeight = 360;
constexpr double kPart = 0.96; ///< of the window at most

} // namespace

FaultsDialog::FaultsDialog(const QString& file, const QStringList& faults, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("faults"));
    setWindowTitle(tr("Check of %1", "a file").arg(file));
    auto* layout = new QVBoxLayout(this);
    auto* head = new QLabel(faults.isEmpty() ? tr("There are no faults in it.") : tr("What is wrong, line by line:"), this);
    head->setObjectName(QStringLiteral("faultsHead"));
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    layout->addWidget(head);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!faults.isEmpty()) {
        auto* list = new QListWidget(this);
        list->setAccessibleName(windowTitle());
        list->setAccessibleDescription(faults.join(QLatin1Char('\n'))); // readers say of a list that it is there, and not where in it one is
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->addItems(faults);
        list->setCurrentRow(0);
        layout->addWidget(list, 1);
        auto* copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this,
                [faults] { QGuiApplication::clipboard()->setText(faults.join(QLatin1Char('\n'))); });
        list->setFocus();
        const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
        resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    }
    layout->addWidget(buttons);
}

} // namespace interleave
