namespace Lajur.Registry.Forms.Fields;

/// <summary>
/// The fields whose answers a NIK is compared with. A number keeps mistakes of the day it was given, so that a difference
/// is told and noted; only a form that says so refuses it.
/// </summary>
/// <param name="BirthDate">Key of the birth date; custom property <c>lajur: {"birthDate": "…"}</c>.</param>
/// <param name="Sex">Key of a choice between man and woman; custom property <c>lajur: {"sex": "…"}</c>.</param>
/// <param name="Refuses">Custom property <c>lajur: {"strict": true}</c>.</param>
public sealed record NikCompanions(string? BirthDate, string? Sex, bool Refuses);
