using Lajur.Host.Forms;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Counter;

/// <summary>What the counter's pages need besides the registry.</summary>
public sealed record CounterTools(FileKeeper Files, NavigationManager Navigation, TimeProvider Clock);
