namespace Lajur.Registry.Sop;

/// <summary>A column of the SOP.</summary>
/// <param name="Key">The lane's key in the drawing.</param>
/// <param name="Name">The pelaksana, such as "Bidang Pencatatan Sipil".</param>
/// <param name="Colour">The lane's colour everywhere, as "#rrggbb"; null when the office gave none.</param>
public sealed record SopLane(string Key, string Name, string? Colour);
