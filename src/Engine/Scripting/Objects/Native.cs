using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A function written in .NET.</summary>
internal delegate object? Native(Realm realm, object? self, object?[] arguments);
