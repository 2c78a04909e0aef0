using System.Runtime.InteropServices;

namespace Lajur.Registry.Exchange.Charts;

/// <summary>Where a step stands: column, lane, and its line within the lane, all from 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GridPlace(int Column, int Lane, int Line);
