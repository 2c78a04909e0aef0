using Lajur.Registry.Attachments;
using Lajur.Registry.Complaints;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Linking;
using Lajur.Registry.Registers.Books;

namespace Lajur.Registry.Intake;

/// <summary>
/// What a submission needs besides the books of every change: files, the earlier case it continues, the receipt, the register
/// of its service, what it complains about, the form.
/// </summary>
public sealed record IntakeBooks(
    AttachmentVault Vault, Continuations Continuations, CaseReceipts Receipts, CaseRecorder Recorder, ComplaintIntake Complaints,
    IntakeForms Forms);
