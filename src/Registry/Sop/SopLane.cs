namespace Lajur.Registry.Sop;

/// <summary>A column of the SOP.</summary>
/// <param name="Key">The lane's key in the drawing.</param>
/// <param name="Name">The pelaksana, such as "Bidang Pencatatan Sipil".</param>
/// <param name="Colour">Which of the eight lane colours (1 to 8) it wears everywhere.</param>
public sealed record SopLane(string Key, string Name, int Colour);
