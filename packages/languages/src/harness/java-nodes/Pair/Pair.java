package javafx.util;

import java.io.Serializable;
import java.util.Objects;

/** As JavaFX had it, which Java no longer comes with. */
public class Pair<K, V> implements Serializable {
  private static final long serialVersionUID = 1;

  private final K key;
  private final V value;

  public Pair(K key, V value) {
    this.key = key;
    this.value = value;
  }

  public K getKey() {
    return key;
  }

  public V getValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Pair)) return false;
    Pair<?, ?> that = (Pair<?, ?>) other;
    return Objects.equals(key, that.key) && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(key) + Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return key + "=" + value;
  }
}
